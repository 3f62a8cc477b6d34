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
  { argv: ["reference", "--format", "man", "--json"], says: "--json and --format man exclude each other." },
  { argv: ["batch", "no-such.jsonl"], says: "`no-such.jsonl` cannot be read: no such file." },
  { argv: ["batch", "a", "b"], says: "Too many arguments for `batch`. Expected 1 argument but got 2." },
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
