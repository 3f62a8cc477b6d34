import { suite } from "uvu";
import * as assert from "uvu/assert";
import { listFiles, readText } from "../harness/repository.ts";
import { listPackages, listSources } from "../harness/workspace.ts";

const pagesFolder = "docs/diagnostics";

/** The codes of a source, in order. A definition whose code is not a plain string gives an empty one. */
function readCodes(text: string): readonly string[] {
  return [...text.matchAll(/\bdefineDiagnostic(?:<[\s\S]*?>)?\(\{([\s\S]*?)\bseverity:/g)].map(
    ([, head = ""]) => /\bcode: "([^"]*)"/.exec(head)?.[1] ?? "",
  );
}

function countCalls(text: string): number {
  return (
    [...text.matchAll(/\bdefineDiagnostic[<(]/g)].length - [...text.matchAll(/function defineDiagnostic</g)].length
  );
}

/** The part of a page below a heading of the second level. */
function section(page: string, title: string): string {
  const [, below = ""] = page.split(`\n## ${title}\n`);
  return below.split("\n## ")[0] ?? "";
}

function readAllTests(): string {
  return listFiles("test")
    .filter((path) => /\.(?:ts|json|md)$/.test(path) && !/^test\/(?:architecture|golden|snapshots)\//.test(path))
    .map(readText)
    .join("\n");
}

const definitions = listPackages()
  .filter(({ folder }) => folder === "grammar" || folder.startsWith("packages/"))
  .flatMap(listSources)
  .map(readText);
const codes = definitions.flatMap(readCodes);
const pages = listFiles(pagesFolder).filter((path) => path.includes("/", `${pagesFolder}/`.length));
const tests = readAllTests();

const diagnostics = suite("diagnostics");

diagnostics("every definition has a code of its own that names its layer", () => {
  const calls = definitions.reduce((sum, text) => sum + countCalls(text), 0);
  assert.is(codes.length, calls, "A definition is written in a way that this test cannot read.");
  assert.equal(
    codes.filter((code) => !/^(?:syntax|shape|command|request|snippet|apply)\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code)),
    [],
  );
  assert.equal(
    codes.filter((code, index) => codes.indexOf(code) !== index),
    [],
  );
});

diagnostics("every code has a page, and every page a code", () => {
  // Rules have pages of their own, docs/rules/, and tests of their own that read those.
  const ours = codes.filter((code) => !/^(?:request|snippet)\//.test(code));
  assert.equal(pages, ours.map((code) => `${pagesFolder}/${code}.md`).sort());
});

for (const page of pages) {
  const code = page.slice(`${pagesFolder}/`.length, -".md".length);
  const text = readText(page);
  diagnostics(`${page} explains ${code}, and shows it wrong and right`, () => {
    assert.match(text, new RegExp(`^# ${code}\\n\\n[^#\\n\`]`));
    for (const title of ["Wrong", "Right"]) {
      assert.match(section(text, title), /^```[a-z]+\n[\s\S]+?\n```$/m, `"## ${title}" has no example.`);
    }
  });
}

diagnostics("every code is asserted by a test, or by the examples of its page where a test runs those", () => {
  const runExamples = tests.includes(`"${pagesFolder}`);
  const asserted = (code: string) =>
    code.startsWith("snippet/") ||
    tests.includes(`"${code}"`) ||
    (runExamples && pages.includes(`${pagesFolder}/${code}.md`));
  assert.equal(
    codes.filter((code) => !asserted(code)),
    [],
  );
});

diagnostics.run();
