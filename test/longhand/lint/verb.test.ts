import { chmodSync, statSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { commands, createFolder, rstPage } from "./folder.ts";

const folder = createFolder();
const verb = suite("lint: the verb");

verb.before(() => {
  folder.write({
    "error.rst": rstPage(commands.error),
    "warning.rst": rstPage(commands.warning),
    "info.rst": rstPage(commands.info),
    "fine.rst": rstPage(commands.fine),
    "deep/er/warning.rst": rstPage(commands.warning),
    "deep/picture.png": "aws",
    ".gitignore": "ignored.rst\n",
    "ignored.rst": rstPage(commands.error),
    "node_modules/a/readme.rst": rstPage(commands.error),
    "page of a manual.1": `${commands.error}\n`,
  });
});
verb.after(() => folder.remove());

verb("says what is wrong, in the order of the files, with 1 for an error", async () => {
  const { stdout, stderr, exitCode } = await folder.lint(["."]);
  assert.equal([stderr, exitCode], ["", 1]);
  assert.match(
    stdout,
    "error.rst\n  7:27  error  `MAYBE` is no value that the service knows for `MfaConfiguration`.  shape/unknown-value\n",
  );
  assert.match(stdout, "\n1 error, 2 warnings; 5 files read.");
});

verb("finds pages in folders, by names and by patterns, each once", async () => {
  const all = [
    "deep/er/warning.rst:6:55 warning snippet/abbreviated-option",
    "error.rst:7:27 error shape/unknown-value",
    "warning.rst:6:55 warning snippet/abbreviated-option",
  ];
  assert.equal(await folder.rows(["."]), all);
  assert.equal(await folder.rows([".", "error.rst", folder.path]), all);
  assert.equal(await folder.rows(["**/warning.rst"]), [all[0], all[2]]);
  assert.equal(await folder.rows(["deep"]), [all[0]]);
});

verb("respects .gitignore, unless a file is named or nobody wants that", async () => {
  assert.equal(await folder.rows(["ignored.rst"]), ["ignored.rst:7:27 error shape/unknown-value"]);
  assert.ok((await folder.rows(["--no-gitignore", "."])).includes("ignored.rst:7:27 error shape/unknown-value"));
});

verb("has the exit code of what --fail-on says", async () => {
  const codeOf = async (...words: readonly string[]) => (await folder.lint(words)).exitCode;
  assert.is(await codeOf("error.rst"), 1);
  assert.is(await codeOf("warning.rst"), 0);
  assert.is(await codeOf("--fail-on", "warning", "warning.rst"), 1);
  assert.is(await codeOf("--fail-on", "info", "--preset", "strict", "info.rst"), 1);
  assert.is(await codeOf("--fail-on", "warning", "--preset", "strict", "info.rst"), 0);
  assert.is(await codeOf("--fail-on", "never", "error.rst"), 0);
  assert.is(await codeOf("fine.rst"), 0);
});

verb("refuses what makes no sense with 2, and one line", async () => {
  for (const words of [
    [],
    ["nowhere"],
    ["nowhere/*.rst"],
    ["--format", "xml", "."],
    ["--rule", "snippet/nothing=off", "."],
    ["--rule", "a", "."],
    ["--explain", "nothing"],
    ["--baseline", "nowhere.json", "."],
    ["--config", "nowhere.json", "."],
  ]) {
    const { stdout, stderr, exitCode } = await folder.lint(words);
    assert.equal([stdout, exitCode], ["", 2], words.join(" "));
    assert.match(stderr, /^longhand: [^\n]+\.\n$/, words.join(" "));
  }
});

verb("takes its options on either side of the paths", async () => {
  assert.is((await folder.lint(["warning.rst", "--fail-on", "warning"])).exitCode, 1);
});

verb("chooses rules by preset and by name", async () => {
  assert.equal(await folder.rows(["--preset", "examples-upstream", "."]), ["error.rst:7:27 error shape/unknown-value"]);
  assert.equal(await folder.rows(["--rule", "shape/*=off", "--rule", "snippet/abbreviated-option=error", "."]), [
    "deep/er/warning.rst:6:55 error snippet/abbreviated-option",
    "warning.rst:6:55 error snippet/abbreviated-option",
  ]);
});

verb("passes over what is no text, and says so", async () => {
  folder.write({ "broken.rst": "" });
  const { writeFileSync } = await import("node:fs");
  writeFileSync(join(folder.path, "broken.rst"), Buffer.from([0x61, 0xff, 0xfe]));
  const { stderr, exitCode } = await folder.lint(["broken.rst"]);
  assert.equal([stderr, exitCode], ["broken.rst is passed over: it is not UTF-8 text.\n", 0]);
});

verb("mends files in place, keeps their mode, and says what is left", async () => {
  folder.write({ "mend.rst": rstPage(commands.warning, commands.error) });
  chmodSync(join(folder.path, "mend.rst"), 0o640);
  const { stdout, exitCode } = await folder.lint(["--fix", "mend.rst"]);
  assert.is(folder.read("mend.rst"), rstPage(commands.warning.replace("--mfa", "--mfa-configuration"), commands.error));
  assert.is(exitCode, 1);
  assert.not.match(stdout, "abbreviated");
  assert.is(statSync(join(folder.path, "mend.rst")).mode & 0o777, 0o640);
});

verb("shows what it would mend as a patch, and changes nothing", async () => {
  const before = folder.read("warning.rst");
  const { stdout, stderr, exitCode } = await folder.lint(["--fix-dry-run", "warning.rst"]);
  assert.match(stdout, /^--- a\/warning\.rst\n\+\+\+ b\/warning\.rst\n@@ -3,\d \+3,\d @@\n/);
  assert.match(
    stdout,
    "\n-    aws cognito-idp create-user-pool --pool-name Blue --mfa OFF\n+    aws cognito-idp create-user-pool --pool-name Blue --mfa-configuration OFF\n",
  );
  assert.equal([stderr, exitCode], ["1 finding in 1 file would be mended.\n", 0]);
  assert.is(folder.read("warning.rst"), before);
});

verb("reads a page from standard input, by the name that it is given", async () => {
  const { stdout, exitCode } = await folder.lint(["--stdin", "--stdin-filename", "x.rst"], {
    stdin: rstPage(commands.error),
  });
  assert.is(exitCode, 1);
  assert.match(stdout, /^x\.rst\n {2}7:27 {2}error/);
});

verb("gives a page on standard input back mended, and nothing else", async () => {
  const { stdout, stderr, exitCode } = await folder.lint(["--stdin", "--fix", "--stdin-filename", "x.rst"], {
    stdin: rstPage(commands.warning),
  });
  assert.equal([stdout, stderr, exitCode], [rstPage(commands.warning.replace("--mfa", "--mfa-configuration")), "", 0]);
});

verb("explains a rule by its code, and by the end of it where that is enough", async () => {
  const { stdout } = await folder.lint(["--explain", "partial-update"]);
  assert.match(stdout, /^# snippet\/partial-update\n\n/);
  const json = JSON.parse((await folder.lint(["--explain", "snippet/partial-update", "--json"])).stdout);
  assert.equal([json.code, json.severity], ["snippet/partial-update", "warning"]);
  assert.match(json.helpUri, /^file:.*\/rules\/snippet\/partial-update\.md$/);
});

verb("lists every rule", async () => {
  const rules = JSON.parse((await folder.lint(["--list-rules", "--format", "json"])).stdout);
  assert.ok(rules.length > 200);
  const partial = rules.find(({ code }: { readonly code: string }) => code === "snippet/partial-update");
  assert.equal(partial.presets, ["recommended", "strict"]);
  const { stdout } = await folder.lint(["--list-rules"]);
  assert.is(stdout.trimEnd().split("\n").length, rules.length);
});

verb("counts what it read", async () => {
  const { stderr } = await folder.lint(["--stats", "error.rst", "warning.rst", "fine.rst"]);
  assert.match(stderr, /^files +3$/m);
  assert.match(stderr, /^commands +3$/m);
  assert.match(stderr, /^shape\/unknown-value +1$/m);
});

verb.run();
