import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runLonghand } from "./run-longhand.ts";

/** The words behind `longhand convert`, and the lines that are printed. */
interface Row {
  readonly name: string;
  readonly argv: readonly string[];
  readonly stdin?: string;
  readonly prints: readonly string[];
}

const call = ["aws", "cognito-idp", "update-user-pool", "--user-pool-id", "us-west-2_a"];

const rows: readonly Row[] = [
  {
    name: "JSON as shorthand",
    argv: ["--to", "shorthand", "--option", "--policies", '{"PasswordPolicy": {"MinimumLength": 8}}'],
    prints: ["PasswordPolicy={MinimumLength=8}"],
  },
  {
    name: "long shorthand as short shorthand",
    argv: ["--to", "shorthand", "--option", "--user-pool-tags", "Team='Blue'"],
    prints: ["Team=Blue"],
  },
  {
    name: "JSON on standard input",
    argv: ["--to", "shorthand", "--option", "--user-pool-tags"],
    stdin: '{"Team": "Blue, Green"}\n',
    prints: ["Team=Blue\\, Green"],
  },
  {
    name: "several words, a line and quotes for each",
    argv: [
      "--to",
      "shorthand",
      "--operation",
      "admin-create-user",
      "--option",
      "--user-attributes",
      "Name=name,Value=Ann Lee",
      "Name=email",
    ],
    prints: ["'Name=name,Value=Ann Lee'", "Name=email"],
  },
  { name: "no word", argv: ["--to", "shorthand", "--option", "--auto-verified-attributes", "[]"], prints: [] },
  {
    name: "a command as its options",
    argv: ["--to", "shorthand", ...call, "--cli-input-json", '{"PoolName": "-x", "UserPoolTier": "PLUS"}'],
    prints: ["--user-pool-id us-west-2_a", "--pool-name=-x", "--user-pool-tier PLUS"],
  },
  {
    name: "a command keeps its general options",
    argv: ["--to", "command", "aws", "--region", "us-west-2", "--debug", ...call.slice(1)],
    prints: [
      "aws cognito-idp update-user-pool \\",
      "  --user-pool-id us-west-2_a \\",
      "  --region us-west-2 \\",
      "  --debug",
    ],
  },
  {
    name: "an option as a command",
    argv: ["--to", "command", "--option", "--policies", '{"PasswordPolicy": {"MinimumLength": 8}}'],
    prints: ["aws cognito-idp update-user-pool \\", "  --policies 'PasswordPolicy={MinimumLength=8}'"],
  },
  {
    name: "options as a command of another operation",
    argv: [
      "--to",
      "command",
      "--operation",
      "AdminSetUserPassword",
      "--option",
      "--no-permanent",
      "--option",
      "--username",
      "ann",
    ],
    prints: ["aws cognito-idp admin-set-user-password \\", "  --username ann \\", "  --no-permanent"],
  },
  {
    name: "a command for PowerShell",
    argv: ["--to", "command", "--shell", "powershell", ...call, "--email-verification-subject", "Ann's code"],
    prints: [
      "aws cognito-idp update-user-pool `",
      "  --user-pool-id us-west-2_a `",
      "  --email-verification-subject 'Ann''s code'",
    ],
  },
  {
    name: "a command for the Windows command prompt",
    argv: ["--to", "command", "--shell", "cmd", ...call, "--email-verification-subject", "50%"],
    prints: [
      "aws cognito-idp update-user-pool ^",
      "  --user-pool-id us-west-2_a ^",
      '  --email-verification-subject ^"50^%^"',
    ],
  },
];

const back = suite("convert --to shorthand and --to command");

for (const { name, argv, stdin, prints } of rows) {
  back(name, async () => {
    const run = await runLonghand(["convert", ...argv], stdin === undefined ? {} : { stdin });
    assert.equal(run, { exitCode: 0, stdout: prints.map((line) => `${line}\n`).join(""), stderr: "" });
  });
}

back("where shorthand cannot say it, JSON is printed, and a warning says which part and why", async () => {
  const argv = ["convert", "--to", "shorthand", "--option", "--user-pool-tags", '{"Cost Center": "42"}'];
  const { exitCode, stdout, stderr } = await runLonghand(argv);
  assert.equal([exitCode, stdout], [0, '{"Cost Center":"42"}\n']);
  assert.match(stderr, /^--user-pool-tags:1:17 warning shape\/not-writable\n/);
});

back("a value that the command line cannot carry is an error, where it was written", async () => {
  const lines = ["convert", "--shell", "cmd", "--option", "--email-verification-message", "a\n{####}"];
  for (const form of ["command", "shorthand"]) {
    const { exitCode, stderr } = await runLonghand([...lines, "--option", "--pool-name", "Blue", "--to", form]);
    assert.is(exitCode, 1);
    assert.match(stderr, /^--email-verification-message:1:1 error command\/not-typeable\n/);
  }
  const { stderr } = await runLonghand([...lines, "--to", "command"]);
  assert.match(stderr, /^--email-verification-message:1:1 error command\/not-typeable\n/);
});

back("a value that breaks a limit and cannot be carried is both", async () => {
  const argv = ["convert", "--to", "command", "--shell", "cmd", "--option", "--pool-name", "a\n%"];
  const { stderr } = await runLonghand(argv);
  for (const code of ["shape/pattern-mismatch", "command/not-typeable"]) assert.match(stderr, ` error ${code}\n`);
});

back("--json has the words, and the text for the shell", async () => {
  const argv = ["convert", "--json", "--to", "command", "--option", "--pool-name", "Blue pool"];
  const { exitCode, stdout } = await runLonghand(argv);
  assert.is(exitCode, 0);
  assert.equal(JSON.parse(stdout), {
    value: "Blue pool",
    words: ["aws", "cognito-idp", "update-user-pool", "--pool-name", "Blue pool"],
    text: "aws cognito-idp update-user-pool \\\n  --pool-name 'Blue pool'",
    diagnostics: [],
  });
});

back("what the AWS CLI refuses is not written", async () => {
  const { exitCode, stdout } = await runLonghand(["convert", "--to", "command", "--option", "--policies", "a"]);
  assert.equal([exitCode, stdout], [1, ""]);
});

back.run();
