import { type Schema, Validator } from "@cfworker/json-schema";
import { type Paint, plainPaint } from "@longhand/diagnostics";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath, listFiles, readText } from "../../harness/repository.ts";
import { matchSnapshot } from "../../harness/snapshot.ts";
import { sampleReport } from "./sample-report.ts";

interface Format {
  readonly name: string;
  readonly render: (report: object, settings: { readonly paint: Paint }) => string;
}

// The package does not offer its inside to programs, so it is loaded by its path.
const { formats }: { readonly formats: readonly Format[] } = await import(
  absolutePath("packages/longhand/dist/lint/formats.js")
);

function render(name: string, report: object = sampleReport): string {
  const text = formats.find((format) => format.name === name)?.render(report, { paint: plainPaint });
  // Where the pages are depends on the computer.
  return (text ?? "").replaceAll(/"helpUri": "file:[^"]*\/docs\//g, '"helpUri": "file:///docs/');
}

const suiteOfFormats = suite("lint: formats");

suiteOfFormats("every file of a format is in the list once", () => {
  const folder = "packages/longhand/src/lint/formats";
  const files = listFiles(folder).filter((path) => !/\/(?:format|plain-finding)\.ts$/.test(path));
  assert.equal(formats.map(({ name }) => `${folder}/${name}.ts`).sort(), files);
});

for (const { name } of formats) {
  suiteOfFormats(`${name} is the reviewed one`, () => {
    // The pages of rules are in it as a whole, and are reviewed where they are.
    const text = render(name).replaceAll(/"(text|markdown)": "# [^"\\]*(?:\\.[^"\\]*)*"/g, '"$1": "# …"');
    matchSnapshot(`lint/${name}.txt`, text);
  });

  suiteOfFormats(`${name} has something to say about nothing, or nothing`, () => {
    const text = render(name, { files: [] });
    assert.ok(text === "" || text.endsWith("\n"));
  });
}

suiteOfFormats("stylish sums up", () => {
  assert.match(
    render("stylish"),
    "1 error, 2 warnings, 1 info; 3 files read. `--fix` mends 1, `--fix-unsafe` mends 2 more.\n",
  );
  assert.is(render("stylish", { files: [] }), "No problems found; 0 files read.\n");
});

suiteOfFormats("a row of jsonl has what programs look for, in every row", () => {
  const rows = render("jsonl")
    .trimEnd()
    .split("\n")
    .map((row) => JSON.parse(row));
  assert.is(rows.length, 4);
  for (const row of rows) {
    for (const name of ["file", "line", "column", "endLine", "endColumn", "code", "severity", "message", "fix"]) {
      assert.ok(name in row, name);
    }
  }
  assert.equal(rows[0].fix.edits[0].newText, " \\");
  assert.is(rows[3].fix, null);
});

suiteOfFormats("sarif is valid by its schema", () => {
  const schema: Schema = JSON.parse(readText("test/fixtures/sarif/sarif-2.1.0.json"));
  const validator = new Validator(schema, "4", false);
  const { valid, errors } = validator.validate(JSON.parse(render("sarif")));
  assert.ok(valid, JSON.stringify(errors.slice(0, 5), null, 2));
  const broken = JSON.parse(render("sarif"));
  broken.runs[0].results[0].level = "grave";
  assert.not.ok(validator.validate(broken).valid);
});

suiteOfFormats("fingerprints of sarif are those of the text, not of the place, and tell equal ones apart", () => {
  const printsOf = (report: object) =>
    JSON.parse(render("sarif", report)).runs[0].results.map(
      (result: { readonly partialFingerprints: Readonly<Record<string, string>> }) =>
        result.partialFingerprints["longhand/v1"],
    );
  const [first, second, third] = printsOf(sampleReport);
  assert.is(new Set([first, second, third]).size, 3);
  assert.is(second.replace(/:1$/, ""), third.replace(/:2$/, ""));
  const moved = sampleReport.files.map(({ path, findings }) => ({
    path,
    findings: findings.map((finding) => ({ ...finding, at: { ...finding.at, line: finding.at.line + 7 } })),
  }));
  assert.equal(printsOf({ files: moved }), printsOf(sampleReport));
});

suiteOfFormats("github escapes what means something to GitHub", () => {
  const lines = render("github").trimEnd().split("\n");
  assert.is(lines.length, 4);
  assert.match(
    lines[1] ?? "",
    "::warning file=docs/a page%2C with%3A 100 %25.md,line=7,endLine=8,title=shape/unknown-member::100 %25 of",
  );
  assert.match(lines[1] ?? "", "%0Ais, no, member");
});

suiteOfFormats.run();
