import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Run, runLonghand } from "./run-longhand.ts";

const folder = mkdtempSync(join(tmpdir(), "longhand-files-"));
const at = (name: string) => join(folder, name);
writeFileSync(at("name.txt"), "one\r\ntwo\rthree\n");
writeFileSync(at("policy.json"), '{"PasswordPolicy": {"MinimumLength": 8}}\n');
writeFileSync(at("mark.json"), '\ufeff{"PasswordPolicy": {}}');
writeFileSync(at("utf16.json"), Buffer.from('{"PasswordPolicy": {}}', "utf16le"));
writeFileSync(at("latin1.txt"), Buffer.from("caf\u00e9", "latin1"));
writeFileSync(at("bytes.bin"), Buffer.from([0, 1, 255]));
writeFileSync(at("naming.txt"), `file://${at("name.txt")}`);
mkdirSync(at("folder"));

function convert(option: string, word: string, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return runLonghand(["convert", "--option", option, word], { env });
}

const files = suite("files");
files.after(() => rmSync(folder, { recursive: true }));

files("file:// is the file's text, with every line end a line feed", async () => {
  const { stdout } = await convert("--pool-name", `file://${at("name.txt")}`);
  assert.is(JSON.parse(stdout), "one\ntwo\nthree\n");
});

files("JSON in a file is read as JSON", async () => {
  const { stdout } = await convert("--policies", `file://${at("policy.json")}`);
  assert.equal(JSON.parse(stdout), { PasswordPolicy: { MinimumLength: 8 } });
});

files("@= reads a file into a member", async () => {
  const { stdout } = await convert("--user-pool-tags", `Team@=file://${at("policy.json")}`);
  assert.equal(JSON.parse(stdout), { Team: '{"PasswordPolicy": {"MinimumLength": 8}}\n' });
});

files("variables and the home folder are filled in; a variable that is not set stays", async () => {
  const reference = ["file://", "WHERE/", "{NAME}.json"].join("$");
  const { stdout } = await convert("--policies", reference, { WHERE: folder, NAME: "policy" });
  assert.equal(JSON.parse(stdout), { PasswordPolicy: { MinimumLength: 8 } });
  const unset = await convert("--policies", "file://$WHERE_NOT/policy.json");
  assert.match(unset.stderr, "`file://$WHERE_NOT/policy.json` cannot be read: no such file.");
  const home = await convert("--pool-name", `file://~${at("name.txt").slice(homedir().length)}`);
  if (folder.startsWith(`${homedir()}/`)) assert.is(home.exitCode, 0);
});

files("fileb:// is bytes, and no text", async () => {
  const { stderr, exitCode } = await convert("--policies", `fileb://${at("bytes.bin")}`);
  assert.is(exitCode, 1);
  assert.match(stderr, "shape/bytes-for-text");
});

const line = `aws cognito-idp update-user-pool --user-pool-id us-west-2_a --policies 'file://${at("policy.json")}'`;

files("a command line as a word names files that are read", async () => {
  const { stdout } = await runLonghand(["convert", line]);
  assert.equal(JSON.parse(stdout).Policies, { PasswordPolicy: { MinimumLength: 8 } });
});

files("a command line in a file names none that are read", async () => {
  writeFileSync(at("line.sh"), `${line}\n`);
  for (const { exitCode, stderr } of [
    await runLonghand(["convert", "--file", at("line.sh")]),
    await runLonghand(["convert"], { stdin: line }),
  ]) {
    assert.is(exitCode, 1);
    assert.match(stderr, "command/file-refused");
  }
});

const unreadable: readonly (readonly [file: string, why: string])[] = [
  ["none.json", "no such file"],
  ["folder", "it is a directory"],
  ["policy.json/x", "a part of its path is no directory"],
  ["mark.json", "it starts with a byte order mark, and has to be UTF-8 without one"],
  ["utf16.json", "it is UTF-16, and has to be UTF-8"],
  ["latin1.txt", "it is not UTF-8 text"],
];

for (const [file, why] of unreadable) {
  files(`${file}: ${why}`, async () => {
    const { stdout, stderr, exitCode } = await convert("--policies", `file://${at(file)}`);
    assert.equal([stdout, exitCode], ["", 1]);
    assert.match(stderr, `cannot be read: ${why}.`);
  });
}

files("a text from a file or from standard input names no further file", async () => {
  const fromFile = await runLonghand(["convert", "--option", "--pool-name", "--file", at("naming.txt")]);
  assert.match(fromFile.stderr, "command/file-refused");
  const fromStdin = await runLonghand(["convert", "--option", "--pool-name"], { stdin: `file://${at("name.txt")}` });
  assert.match(fromStdin.stderr, "command/file-refused");
});

files("a command reads the files that it names", async () => {
  const policies = ["--policies", `file://${at("policy.json")}`];
  const argv = ["convert", "aws", "cognito-idp", "update-user-pool", "--user-pool-id", "us-west-2_a", ...policies];
  const { stdout } = await runLonghand(argv);
  assert.equal(JSON.parse(stdout).Policies, { PasswordPolicy: { MinimumLength: 8 } });
});

files.run();
