/** The two versions of the AWS CLI. They read options alike; version 2 has more of them, and other exit codes. */
export type CliVersion = "v1" | "v2";
