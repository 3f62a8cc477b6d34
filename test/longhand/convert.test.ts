import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runLonghand } from "./run-longhand.ts";

/** The words behind `longhand convert`, and the value that is printed. */
interface Row {
  readonly name: string;
  readonly argv: readonly string[];
  readonly stdin?: string;
  readonly prints: unknown;
}

const rows: readonly Row[] = [
  {
    name: "shorthand",
    argv: ["--option", "--policies", "PasswordPolicy={MinimumLength=8}"],
    prints: { PasswordPolicy: { MinimumLength: 8 } },
  },
  { name: "JSON", argv: ["--option", "--user-pool-tags", '{"Team": "Blue"}'], prints: { Team: "Blue" } },
  { name: "plain text", argv: ["--option", "--pool-name", "Team=Blue"], prints: "Team=Blue" },
  {
    name: "several words",
    argv: ["--option", "--auto-verified-attributes", "email", "phone_number"],
    prints: ["email", "phone_number"],
  },
  { name: "a word that starts with a dash", argv: ["--option", "--pool-name", "--", "-x"], prints: "-x" },
  {
    name: "several options make a request, in the model's order",
    argv: [
      "--option",
      "--user-pool-tier",
      "PLUS",
      "--option",
      "--auto-verified-attributes",
      "--option",
      "--policies",
      "{}",
    ],
    prints: { Policies: {}, AutoVerifiedAttributes: [], UserPoolTier: "PLUS" },
  },
  {
    name: "another operation",
    argv: ["--operation", "AdminSetUserPassword", "--option", "--permanent", "--option", "--username", "ann"],
    prints: { Username: "ann", Permanent: true },
  },
  {
    name: "standard input, without its last line end",
    argv: ["--option", "--policies"],
    stdin: "PasswordPolicy={MinimumLength=8}\r\n",
    prints: { PasswordPolicy: { MinimumLength: 8 } },
  },
  { name: "standard input as a file", argv: ["--option", "--pool-name", "--file", "-"], stdin: "a\n\n", prints: "a\n" },
  {
    name: "a command",
    argv: ["aws", "cognito-idp", "update-user-pool", "--user-pool-id", "us-west-2_a", "--mfa-configuration=OFF"],
    prints: { UserPoolId: "us-west-2_a", MfaConfiguration: "OFF" },
  },
  {
    name: "a command line in one word",
    argv: ["$ aws cognito-idp update-user-pool \\\n  --user-pool-id us-west-2_a --mfa-configuration 'OFF'"],
    prints: { UserPoolId: "us-west-2_a", MfaConfiguration: "OFF" },
  },
  {
    name: "a command line on standard input",
    argv: [],
    stdin: "aws cognito-idp update-user-pool \\\r\n  --user-pool-id us-west-2_a --mfa-configuration $'OFF'\r\n",
    prints: { UserPoolId: "us-west-2_a", MfaConfiguration: "OFF" },
  },
  {
    name: "a command behind two dashes, without aws",
    argv: ["--", "cognito-idp", "describe-user-pool", "--user-pool-id", "us-west-2_a"],
    prints: { UserPoolId: "us-west-2_a" },
  },
];

const convert = suite("convert");

for (const { name, argv, stdin, prints } of rows) {
  convert(name, async () => {
    const run = await runLonghand(["convert", ...argv], stdin === undefined ? {} : { stdin });
    assert.equal([run.stderr, run.exitCode], ["", 0]);
    assert.equal(JSON.parse(run.stdout), prints);
    assert.is(run.stdout, `${JSON.stringify(prints, undefined, 2)}\n`);
  });
}

convert("an integer keeps all its digits, and a service's limit is said beside it", async () => {
  const run = await runLonghand([
    "convert",
    "--option",
    "--policies",
    "PasswordPolicy={MinimumLength=9007199254740993}",
  ]);
  assert.match(run.stdout, '"MinimumLength": 9007199254740993\n');
  assert.match(run.stderr, "shape/above-maximum");
  assert.is(run.exitCode, 1);
});

convert("--to yaml quotes what older YAML takes for something else", async () => {
  const argv = ["convert", "--to", "yaml", "--option", "--mfa-configuration", "OFF", "--option", "--pool-name", "a: b"];
  const { stdout } = await runLonghand(argv);
  assert.is(stdout, 'MfaConfiguration: "OFF"\nPoolName: "a: b"\n');
});

convert("what a rule refuses is sent by the AWS CLI, and said beside it", async () => {
  const argv = ["aws", "cognito-idp", "update-user-pool", "--user-pool-id", "us-west-2_a"];
  const run = await runLonghand(["convert", ...argv, "--auto-verified-attributes", "phone_number"]);
  assert.equal(JSON.parse(run.stdout), { UserPoolId: "us-west-2_a", AutoVerifiedAttributes: ["phone_number"] });
  assert.match(run.stderr, "--auto-verified-attributes:1:1 error request/phone-verification-needs-sms\n");
  assert.is(run.exitCode, 1);
});

convert("--json prints the value and what there is to say of it", async () => {
  const { stdout, stderr, exitCode } = await runLonghand(["convert", "--json", "--option", "--user-pool-tier", "GOLD"]);
  const document = JSON.parse(stdout);
  assert.is(document.value, "GOLD");
  assert.equal(
    document.diagnostics.map(({ code }: { readonly code: string }) => code),
    ["shape/unknown-value"],
  );
  assert.equal([stderr, exitCode], ["", 1]);
});

convert("where the AWS CLI would send nothing, nothing is printed", async () => {
  const argv = ["convert", "--option", "--policies", "PasswordPolicy={MinimumLength=8", "--option", "--pool-name", "x"];
  const { stdout, stderr, exitCode } = await runLonghand(argv);
  assert.equal([stdout, exitCode], ["", 1]);
  assert.is(
    stderr,
    [
      "--policies:1:16 error syntax/unclosed-bracket",
      "  PasswordPolicy={MinimumLength=8",
      "                 ^",
      "  `PasswordPolicy` has no closing `}`.",
      "  Fix: Close it:",
      "    PasswordPolicy={MinimumLength=8}",
      "",
      "1 error",
      "",
    ].join("\n"),
  );
});

convert("two texts where one fits", async () => {
  const { stdout, stderr, exitCode } = await runLonghand(["convert", "--option", "--policies", "a=b", "c=d"]);
  assert.equal([stdout, exitCode], ["", 2]);
  assert.is(
    stderr,
    "longhand: `--policies` takes one text, and 2 are given. " +
      "Put quotes around it, or the shell splits it at blanks and braces.\n",
  );
});

convert("a command that only prints something is no input", async () => {
  const { stderr, exitCode } = await runLonghand(["convert", "aws", "cognito-idp", "update-user-pool", "help"]);
  assert.is(exitCode, 2);
  assert.is(stderr, "longhand: The AWS CLI would print its help for this command, and send nothing.\n");
});

convert.run();
