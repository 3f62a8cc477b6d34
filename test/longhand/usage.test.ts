import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath } from "../harness/repository.ts";
import { runLonghand } from "./run-longhand.ts";

interface Row {
  readonly argv: readonly string[];
  readonly stdin?: string | Uint8Array;
  readonly says: string;
}

const notAModel = absolutePath("LICENSE");
const policies = ["convert", "--option", "--policies"];

/** What cannot be done as it stands: one line on standard error, nothing on standard output, exit code 2. */
const rows: readonly Row[] = [
  { argv: ["convrt"], says: "Unknown command `convrt`; did you mean `convert`?" },
  { argv: ["zzz"], says: "Unknown command `zzz`." },
  { argv: ["convert", "--optin"], says: "Unknown option `--optin`; did you mean `--option`?" },
  { argv: ["--\u001b[31m"], says: "Unknown option `--␛[31m`." },
  { argv: ["convert", "--option"], says: "Option `--option <name> [word...]` argument missing." },
  {
    argv: [...policies, "a=b", "--to", "xml"],
    says: "Option `--to <form>` argument `xml` is invalid. Allowed choices are json, yaml, shorthand, command.",
  },
  { argv: ["convert"], says: "Standard input is empty." },
  {
    argv: ["convert", "--operation", "list-users"],
    stdin: "aws cognito-idp list-users",
    says: "--operation goes with --option or with a request as JSON; a command has it in itself.",
  },
  {
    argv: ["convert", "--option", "policies", "a=b"],
    says: "Write the name of an option with its dashes: `--policies`.",
  },
  {
    argv: ["convert", "--option", "--polices", "a=b"],
    says: "`update-user-pool` has no option `--polices`. Did you mean `--policies`?",
  },
  { argv: ["convert", "--option", "--zzz", "a=b"], says: "`update-user-pool` has no option `--zzz`." },
  { argv: [...policies, "a=b", "--option", "--policies", "c=d"], says: "`--policies` is given twice; give it once." },
  {
    argv: [...policies, "a=b", "--operation", "update-user-pol"],
    says: "`cognito-idp` has no operation `update-user-pol`. Did you mean `update-user-pool`?",
  },
  { argv: [...policies, "a=b", "--file", "x"], says: "--file gives the text of one --option without words." },
  { argv: policies, says: "Standard input is empty." },
  { argv: policies, stdin: new Uint8Array([0x61, 0xff]), says: "Standard input cannot be read: it is not UTF-8 text." },
  {
    argv: policies,
    stdin: "\ufeffa=b",
    says: "Standard input cannot be read: it starts with a byte order mark, and has to be UTF-8 without one.",
  },
  {
    argv: policies,
    stdin: Buffer.from("a=b", "utf16le"),
    says: "Standard input cannot be read: it is UTF-16, and has to be UTF-8.",
  },
  { argv: [...policies, "--file", "no-such.txt"], says: "`no-such.txt` cannot be read: no such file." },
  { argv: [...policies, "--file", "."], says: "`.` cannot be read: it is a directory." },
  { argv: [...policies, "--file", "/dev/null"], says: "`/dev/null` is empty." },
  { argv: [...policies, "a=b", "--model", "."], says: "The model `.` cannot be read: it is a directory." },
  {
    argv: [...policies, "a=b", "--model", notAModel],
    says: `The model \`${notAModel}\` cannot be used: The model is not JSON.`,
  },
  { argv: ["lex", "a=b", "c=d"], says: "Too many arguments for `lex`. Expected 1 argument but got 2." },
  { argv: ["ast", "--file", "x", "a=b"], says: "Give the text as a word or with --file, not both." },
  { argv: ["skeleton", "outputs"], says: "There is no form `outputs`; the forms are input, yaml-input, output." },
  {
    argv: ["skeleton", "--operation", "list-grups"],
    says: "`cognito-idp` has no operation `list-grups`. Did you mean `list-groups`?",
  },
  {
    argv: ["reference", "--polices"],
    says: "`update-user-pool` has no option or member `polices`. Did you mean `--policies`?",
  },
  {
    argv: ["reference", "Policies.PasswordPolicy.MinimumLenght"],
    says:
      "`update-user-pool` has no option or member `MinimumLenght` in `Policies.PasswordPolicy.MinimumLenght`. " +
      "Did you mean `Policies.PasswordPolicy.MinimumLength`?",
  },
  { argv: ["reference", "zzz"], says: "`update-user-pool` has no option or member `zzz`." },
  {
    argv: ["reference", "--all", "policies"],
    says: "--all is about the whole operation; leave out the path.",
  },
  {
    argv: ["reference", "--format", "man", "policies"],
    says: "--format man is about the whole operation; leave out the path.",
  },
  { argv: ["batch", "no-such.jsonl"], says: "`no-such.jsonl` cannot be read: no such file." },
  { argv: ["batch", "a", "b"], says: "Too many arguments for `batch`. Expected 1 argument but got 2." },
  {
    argv: ["plan", "--target", "aws", "--endpoint-url", "ftp://x"],
    says: "Option `--endpoint-url <url>` argument `ftp://x` is invalid. It takes an HTTP address, such as http://localhost:4566.",
  },
  {
    argv: ["apply", "--expect-account", "11"],
    says: "Option `--expect-account <id>` argument `11` is invalid. An account is twelve digits.",
  },
  {
    argv: ["describe", "--target", "aws", "--profile", "nobody-has-this", "us-west-2_aaaaaaaaa"],
    says: "AWS cannot be called: there is no profile `nobody-has-this`; there are no profiles.",
  },
  { argv: ["describe"], says: "Missing required argument `pool-id`." },
  { argv: ["undo", "a", "b"], says: "Too many arguments for `undo`. Expected 1 argument but got 2." },
  { argv: ["undo"], says: "The journal has no apply that wrote something." },
  { argv: ["history", "--limit", "0"], says: "--limit takes a whole number from 1, and `0` is none." },
  {
    argv: ["history", "--journal-endpoint", "http://localhost"],
    says: "--journal-endpoint goes with --journal dynamodb:TABLE.",
  },
  {
    argv: ["lint", "--format", "nope"],
    says: "Option `--format <format>` argument `nope` is invalid. Allowed choices are stylish, compact, json, jsonl, sarif, github, junit.",
  },
  { argv: ["completion"], says: "Missing required argument `bash|zsh|fish`." },
  { argv: ["completion", "csh"], says: "There is a script for bash, zsh, fish; name one of them." },
  { argv: ["completion", "--aw", "bash"], says: "Unknown option `--aw`; did you mean `--aws`?" },
  { argv: ["completion", "bash", "zsh"], says: "Too many arguments for `completion`. Expected 1 argument but got 2." },
  { argv: ["doctor", "x"], says: "Too many arguments for `doctor`. Expected 0 arguments but got 1." },
  {
    argv: [
      "plan",
      "--",
      "aws",
      "cognito-idp",
      "add-custom-attributes",
      "--user-pool-id",
      "us-west-2_aaaaaaaaa",
      "--custom-attributes",
      "Name=a",
    ],
    says: "`add-custom-attributes` is nothing to plan: it adds attributes, resets nothing and cannot be taken back. Run it with the AWS CLI itself.",
  },
  {
    argv: ["sandbox", "lst"],
    says: "The sandbox has no action `lst`; the actions are list, reset, seed, serve.",
  },
  { argv: ["sandbox", "list", "all"], says: "Too many arguments for `sandbox`. Expected 1 argument but got 2." },
  { argv: ["sandbox", "reset", "--port", "4600"], says: "--port and --mode go with `serve`." },
  { argv: ["sandbox", "seed", "--mode", "hostile"], says: "--port and --mode go with `serve`." },
  { argv: ["sandbox", "serve", "--port", "65536"], says: "--port takes a number from 0 to 65535." },
  {
    argv: ["sandbox", "serve", "--mode", "kind"],
    says: "Option `--mode <mode>` argument `kind` is invalid. Allowed choices are measured, documented, hostile.",
  },
];

const usage = suite("usage");

for (const { argv, stdin, says } of rows) {
  usage(`longhand ${argv.join(" ")}`, async () => {
    const run = await runLonghand(argv, stdin === undefined ? {} : { stdin });
    assert.equal(run, { exitCode: 2, stdout: "", stderr: `longhand: ${says}\n` });
  });
}

for (const { argv, stdin, says } of rows) {
  const [verb = "", ...words] = argv;
  usage(`longhand ${[verb, "--json", ...words].join(" ")}: the same as a document, and nothing beside it`, async () => {
    const { exitCode, stdout, stderr } = await runLonghand(
      [verb, "--json", ...words],
      stdin === undefined ? {} : { stdin },
    );
    assert.equal([exitCode, stderr], [2, ""]);
    assert.equal(JSON.parse(stdout), { error: { kind: "usage", message: says } });
  });
}

usage("--json and another form exclude each other", async () => {
  const { exitCode, stdout } = await runLonghand(["reference", "--format", "man", "--json"]);
  const error = { kind: "usage", message: "--json and --format man exclude each other." };
  assert.equal([exitCode, JSON.parse(stdout)], [2, { error }]);
});

usage("who speaks the protocol on standard output gets no document there", async () => {
  const { exitCode, stdout, stderr } = await runLonghand(["mcp", "--json"]);
  assert.equal([exitCode, stdout, stderr], [2, "", "longhand: Unknown option `--json`.\n"]);
});

usage("completion gives its script as a document, too", async () => {
  const { stdout: script } = await runLonghand(["completion", "--aws", "fish"]);
  const { exitCode, stdout } = await runLonghand(["completion", "--aws", "fish", "--json"]);
  assert.equal([exitCode, JSON.parse(stdout)], [0, { shell: "fish", script }]);
});

usage("--json among the words of a command is none of ours", async () => {
  const { stdout } = await runLonghand(["convert", "aws", "cognito-idp", "zzz", "--json"]);
  assert.is(stdout, "");
});

usage("what is refused, and not wrong, ends with 3", async () => {
  const words = [
    "--target",
    "aws",
    "--region",
    "eu-west-1",
    "--user-pool-id",
    "us-west-2_aaaaaaaaa",
    "--pool-name",
    "a",
  ];
  const { exitCode, stdout, stderr } = await runLonghand(["plan", "--json", ...words]);
  assert.equal([exitCode, stderr], [3, ""]);
  const message = "The pool `us-west-2_aaaaaaaaa` is not in `eu-west-1`, where the target is.";
  assert.equal(JSON.parse(stdout), { error: { kind: "refused", message } });
});

usage("a terminal is not waited for", async () => {
  const run = await runLonghand(policies, { terminal: true });
  assert.is(run.exitCode, 2);
  assert.is(run.stderr, "longhand: Give the text as a word, in a file or on standard input; --help has examples.\n");
  const { stderr } = await runLonghand(["convert"], { terminal: true });
  assert.is(
    stderr,
    "longhand: Name an option (--option --policies …), or give a whole command (aws cognito-idp …) or a request as JSON.\n",
  );
});

usage.run();
