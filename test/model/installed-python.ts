import { spawnSync } from "node:child_process";

/**
 * What a Python program prints when it gets a value as JSON on its standard input; undefined, after a line that says so,
 * where Python or one of the modules that the program imports is not installed. Any other failure throws.
 */
export function askPython(program: string, input: unknown): unknown {
  const env = {
    ...process.env,
    PYTHONDONTWRITEBYTECODE: "1",
    AWS_DEFAULT_REGION: "us-west-2",
    AWS_CONFIG_FILE: "/dev/null",
  };
  const { error, status, stdout, stderr } = spawnSync("python3", ["-c", program], {
    input: JSON.stringify(input),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env,
  });
  if (error !== undefined || stderr.includes("ModuleNotFoundError")) {
    console.log("skipped: python3 with the AWS CLI's packages is not installed");
    return undefined;
  }
  if (status !== 0) {
    throw new Error(stderr);
  }
  return JSON.parse(stdout);
}
