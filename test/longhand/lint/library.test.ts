import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fix, lint } from "longhand/lint";
import { lintFiles } from "longhand/lint/files";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createFolder } from "./folder.ts";

const page = {
  name: "page.md",
  format: "markdown",
  text: "```sh\naws cognito-idp create-user-pool --pool-name Blue --mfa off\n```\n",
} as const;

const library = suite("lint: the library");

library("says what is wrong with a page, as data that JSON can hold", () => {
  const report = lint(page);
  assert.equal(
    report.findings.map(({ code, at }) => `${at.line}:${at.column} ${code}`),
    ["2:51 snippet/abbreviated-option", "2:57 shape/unknown-value"],
  );
  assert.equal(JSON.parse(JSON.stringify(report)), report);
});

library("takes settings", () => {
  assert.equal(lint(page, { preset: "examples-upstream" }).findings.length, 1);
  assert.equal(lint(page, { severities: { "shape/unknown-value": "off" } }).findings.length, 1);
});

library("mends a page", () => {
  const { text, fixed, report } = fix(page);
  assert.is(text, page.text.replace("--mfa off", "--mfa-configuration OFF"));
  assert.equal([fixed.length, report.findings.length], [2, 0]);
});

library("reads files of a folder, many of them in threads, in the order of their names", async () => {
  const folder = createFolder();
  const count = 320;
  const names = Array.from(
    { length: count },
    (_, index) => `docs/${index % 3}/page-${String(index).padStart(3, "0")}.md`,
  );
  folder.write(Object.fromEntries(names.map((name) => [name, page.text])));
  const seen: number[] = [];
  const result = await lintFiles(["docs"], { cwd: folder.path, onProgress: (done) => seen.push(done) });
  folder.remove();
  assert.ok("files" in result);
  assert.equal(
    result.files.map(({ name }) => name),
    [...names].sort(),
  );
  const findings = result.files.map((file) => ("report" in file ? file.report.findings.length : -1));
  assert.equal(new Set(findings), new Set([2]));
  assert.is(seen.at(-1), count);
});

library("gives the reason for a file that cannot be read, and the problem with a path that is not there", async () => {
  const folder = createFolder();
  folder.write({ "page.md": page.text });
  writeFileSync(join(folder.path, "latin.md"), Uint8Array.of(0xe4, 0x0a));
  const some = await lintFiles(["."], { cwd: folder.path, preset: "examples-upstream" });
  const none = await lintFiles(["nowhere"], { cwd: folder.path });
  const unknown = await lintFiles(["page.md"], { cwd: folder.path, models: ["nowhere"] });
  folder.remove();
  assert.ok("files" in some);
  assert.equal(
    some.files.map((file) => [file.name, "reason" in file ? file.reason : file.report.findings.length]),
    [
      ["latin.md", "it is not UTF-8 text"],
      ["page.md", 1],
    ],
  );
  assert.equal(none, { problem: "There is no file or folder `nowhere`." });
  assert.equal(unknown, { problem: "There is no file or folder `nowhere` with models." });
});

library.run();
