import * as fc from "fast-check";

/** Options of `create-user-pool` with values that are fine, each quoted as it has to be. */
const options: readonly string[] = [
  "--policies 'PasswordPolicy={MinimumLength=8,RequireSymbols=true,RequireNumbers=false}'",
  "--policies 'PasswordPolicy={MinimumLength=12,TemporaryPasswordValidityDays=3}'",
  "--policies 'SignInPolicy={AllowedFirstAuthFactors=[PASSWORD,EMAIL_OTP]}'",
  "--user-pool-tags 'Team=Blue,Area=West'",
  "--mfa-configuration OFF",
  "--deletion-protection ACTIVE",
  "--user-pool-tier ESSENTIALS",
  "--auto-verified-attributes email",
  "--device-configuration 'ChallengeRequiredOnNewDevice=true,DeviceOnlyRememberedOnUserPrompt=false'",
  "--user-pool-add-ons 'AdvancedSecurityMode=OFF'",
  "--account-recovery-setting 'RecoveryMechanisms=[{Priority=1,Name=verified_email}]'",
  "--account-recovery-setting 'RecoveryMechanisms=[{Priority=1,Name=verified_email},{Priority=2,Name=verified_phone_number}]'",
  "--admin-create-user-config 'AllowAdminCreateUserOnly=true'",
  "--region us-west-2",
  "--output json",
  "--query 'UserPool.Id'",
];

/** Commands over several lines that have no finding at all: a name, and some of the options in any order, each once. */
export const correctCommands: fc.Arbitrary<string> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...options), {
      minLength: 1,
      maxLength: 6,
      selector: (option) => option.split(" ")[0],
    }),
    fc.constantFrom("  ", "    ", "\t"),
  )
  .map(([chosen, indent]) =>
    ["aws cognito-idp create-user-pool", "--pool-name Blue", ...chosen].join(` \\\n${indent}`),
  );

/** A page around a block of commands. */
export interface Container {
  readonly name: string;
  readonly format: "markdown" | "rst" | "shell" | "workflow";
  /** What stands before the block, behind it, and before each line of it. */
  readonly before: string;
  readonly after: string;
  readonly prefix: string;
}

/** The ways in which pages hold blocks. */
export const containers: readonly Container[] = [
  { name: "a fence", format: "markdown", before: "# A 😀 page\n\n```sh\n", after: "\n```\n", prefix: "" },
  { name: "an indented block", format: "markdown", before: "Text.\n\n", after: "\n\nText.\n", prefix: "    " },
  {
    name: "a fence in a list",
    format: "markdown",
    before: "- A step:\n\n  ```bash\n",
    after: "\n  ```\n",
    prefix: "  ",
  },
  {
    name: "a fence in a quote in a list",
    format: "markdown",
    before: "1. x\n\n   > ```sh\n",
    after: "\n   > ```\n",
    prefix: "   > ",
  },
  {
    name: "a literal block",
    format: "rst",
    before: "Title\n=====\n\nExample::\n\n",
    after: "\n\nOutput.\n",
    prefix: "    ",
  },
  { name: "a script", format: "shell", before: "#!/bin/sh\nset -e\n\n", after: "\n\necho done\n", prefix: "" },
  {
    name: "a step of a workflow",
    format: "workflow",
    before: "jobs:\n  a:\n    steps:\n      - run: |\n",
    after: "\n",
    prefix: "          ",
  },
];

/** A command in its container, and how far an offset of the command moves. */
export function wrap({ before, after, prefix }: Container, command: string): string {
  return before + prefix + command.replaceAll("\n", `\n${prefix}`) + after;
}

/** Where an offset of a command is in its page. */
export function offsetIn({ before, prefix }: Container, command: string, offset: number): number {
  const lines = command.slice(0, offset).split("\n").length;
  return before.length + lines * prefix.length + offset;
}
