import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  canStart,
  completionScript,
  makeHome,
  type ShellName,
  type ShellTerminal,
  startShell,
} from "./shell-terminal.ts";

/** What is typed before the Tab key, and what stands there behind it. */
const everywhere: readonly [typed: string, line: string][] = [
  ["longhand app", "longhand apply "],
  ["longhand convert --shel", "longhand convert --shell "],
  ["longhand convert --to ya", "longhand convert --to yaml "],
  ["longhand sandbox see", "longhand sandbox seed "],
  ["longhand apply --deletion", "longhand apply --deletion-protection "],
  ["longhand apply --mfa-configuration OP", "longhand apply --mfa-configuration OPTIONAL "],
  [
    "longhand apply --auto-verified-attributes email ph",
    "longhand apply --auto-verified-attributes email phone_number ",
  ],
  ["longhand apply --policies 'PasswordPolicy={Min", "longhand apply --policies 'PasswordPolicy={MinimumLength="],
  ['longhand plan --policies "PasswordPolicy={Min', 'longhand plan --policies "PasswordPolicy={MinimumLength='],
  [
    "longhand apply --policies 'PasswordPolicy={MinimumLength=8,RequireL",
    "longhand apply --policies 'PasswordPolicy={MinimumLength=8,RequireLowercase=",
  ],
  ["longhand apply --policies 'PasswordPolicy={Req", "longhand apply --policies 'PasswordPolicy={Require"],
  ["longhand apply --lambda-config PreSignUp=x,PostC", "longhand apply --lambda-config PreSignUp=x,PostConfirmation="],
  [
    "longhand apply --account-recovery-setting 'RecoveryMechanisms=[{Pri",
    "longhand apply --account-recovery-setting 'RecoveryMechanisms=[{Priority=",
  ],
  [
    "longhand convert --option --policies 'PasswordPolicy={Tempor",
    "longhand convert --option --policies 'PasswordPolicy={TemporaryPasswordValidityDays=",
  ],
  [
    "longhand validate aws cognito-idp update-user-pool --deletion-protection AC",
    "longhand validate aws cognito-idp update-user-pool --deletion-protection ACTIVE ",
  ],
];

/** Where bash and zsh write the same within values. */
const insideValues: readonly [typed: string, line: string][] = [
  [
    'longhand apply --policies \'{"PasswordPolicy": {"Minimum',
    'longhand apply --policies \'{"PasswordPolicy": {"MinimumLength": ',
  ],
  ["longhand apply --policies Pass", "longhand apply --policies PasswordPolicy={"],
  ["longhand apply --policies PasswordPolicy={Min", "longhand apply --policies PasswordPolicy={MinimumLength="],
  [
    "longhand apply --policies PasswordPolicy={MinimumLength=8,RequireL",
    "longhand apply --policies PasswordPolicy={MinimumLength=8,RequireLowercase=",
  ],
  [
    "longhand apply --policies 'PasswordPolicy={RequireNumbers=t",
    "longhand apply --policies 'PasswordPolicy={RequireNumbers=true",
  ],
];

/** What the shells do in ways of their own. */
const own: Readonly<Record<ShellName, readonly [typed: string, line: string][]>> = {
  bash: [
    ...insideValues,
    ["longhand apply --mfa-configuration=OP", "longhand apply --mfa-configuration=OPTIONAL"],
    ["longhand apply --mfa-configuration 'OP", "longhand apply --mfa-configuration 'OPTIONAL'"],
    ["aws cognito-idp update-user-pool --deletion", "aws cognito-idp update-user-pool --deletion-protection "],
    [
      "aws cognito-idp update-user-pool --policies 'Sign",
      "aws cognito-idp update-user-pool --policies 'SignInPolicy={",
    ],
    ["aws s3 l", "aws s3 ls "],
  ],
  zsh: [
    ...insideValues,
    ["aws cognito-idp update-user-pool --deletion", "aws cognito-idp update-user-pool --deletion-protection "],
  ],
  fish: [
    [
      'longhand apply --policies \'{"PasswordPolicy": {"Minimum',
      'longhand apply --policies \'{"PasswordPolicy": {"MinimumLength":',
    ],
    ["longhand apply --policies 'Pass", "longhand apply --policies 'PasswordPolicy={"],
    [
      "longhand apply --policies 'PasswordPolicy={RequireNumbers=t",
      "longhand apply --policies 'PasswordPolicy={RequireNumbers=true",
    ],
    ["aws cognito-idp update-user-pool --deletion", "aws cognito-idp update-user-pool --deletion-protection "],
  ],
};

const test = suite("the Tab key");

const terminals = new Map<ShellName, ShellTerminal>();

test.after(() => {
  for (const terminal of terminals.values()) terminal.close();
});

/** The terminal of a shell, which is started when it is first typed in. */
async function terminalOf(shell: ShellName): Promise<ShellTerminal> {
  const known = terminals.get(shell);
  if (known !== undefined) return known;
  const home = makeHome({ aws_completer: 'case "$COMP_LINE" in "aws s3 l"*) echo ls ;; esac' });
  const terminal = await startShell(shell, home, completionScript(shell, "--aws"));
  terminals.set(shell, terminal);
  return terminal;
}

for (const shell of ["bash", "zsh", "fish"] as const) {
  for (const [typed, line] of canStart(shell) ? [...everywhere, ...own[shell]] : []) {
    test(`${shell}: ${typed}`, async () => {
      const terminal = await terminalOf(shell);
      assert.is(await terminal.lineAfter(`${typed}\t`), line);
    });
  }
}

test.run();
