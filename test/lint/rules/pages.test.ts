import { writeFileSync } from "node:fs";
import { plainPaint } from "@longhand/diagnostics";
import { fixPage, type LintDocument } from "@longhand/lint";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath, listFiles, readText } from "../../harness/repository.ts";
import { lintStrictly } from "../strict-settings.ts";
import { listedRules } from "./listed-rules.ts";
import { pagesFolder, readRulePage } from "./rule-page.ts";
import { withAnswer } from "./with-answer.ts";

interface Stylish {
  readonly stylish: { readonly render: (report: object, settings: object) => string };
}

// The package does not offer its inside to programs, so it is loaded by its path.
const { stylish }: Stylish = await import(absolutePath("packages/longhand/dist/lint/formats/stylish.js"));

/** What people read about an example, without the name of the page and the sum. */
function answerOf(document: LintDocument, code: string): string {
  const findings = lintStrictly(document).findings.filter((finding) => finding.code === code);
  const text = stylish.render({ files: [{ path: document.name, findings }] }, { paint: plainPaint });
  return text.split("\n").slice(1, -3).join("\n");
}

const grave = ["error", "warning", "info"];

/** What an example cannot do without: a broken file has something wrong with it, and the marks of a shell are in its commands. */
const beside: ReadonlyMap<string, string> = new Map([
  ["broken-file", "syntax/json-trailing-comma"],
  ["wrong-language", "snippet/mixed-dialect"],
]);

const pages = suite("lint rules: pages");

pages("there is one for each rule", () => {
  assert.equal(listFiles(pagesFolder), listedRules.map(({ name }) => `${pagesFolder}/${name}.md`).sort());
});

for (const { name, code, severity, fixes } of listedRules) {
  const { path, title, explanation, facts, wrong, right } = readRulePage(name);

  pages(`${name} says what its rule says`, () => {
    assert.is(title, `# ${code}`);
    assert.match(explanation, /^[^#\n].+\.$/);
    assert.equal(facts, [`- severity: ${severity}`, `- fix: ${fixes}`]);
    assert.ok(wrong.length > 0 && right.length > 0);
  });

  for (const [index, { document, answer }] of wrong.entries()) {
    pages(`${name}: the wrong example ${index + 1} has this problem, and no other as grave`, () => {
      const { findings } = lintStrictly(document);
      assert.ok(findings.some((finding) => finding.code === code));
      const others = findings.filter((other) => other.code !== code && other.code !== beside.get(name));
      assert.equal(
        others
          .filter((other) => grave.indexOf(other.severity) < grave.indexOf(severity) || other.severity === "error")
          .map((other) => other.code),
        [],
      );
    });

    pages(`${name}: the page shows the answer to wrong example ${index + 1}`, () => {
      const actual = answerOf(document, code);
      if (process.env["LONGHAND_UPDATE"] === "1") {
        writeFileSync(absolutePath(path), withAnswer(readText(path), index, actual));
      } else assert.fixture(answer, actual, "Run LONGHAND_UPDATE=1 pnpm test and review the diff.");
    });

    if (fixes === "none") continue;
    pages(
      `${name}: the fix of wrong example ${index + 1} leaves nothing of it, and a second one changes nothing`,
      () => {
        const fixed = fixPage(document, "unsafe", lintStrictly);
        assert.is.not(fixed.text, document.text);
        assert.equal(
          fixed.report.findings.filter((finding) => finding.code === code || finding.severity === "error"),
          [],
        );
        assert.is(fixPage({ ...document, text: fixed.text }, "unsafe", lintStrictly).text, fixed.text);
      },
    );
  }

  for (const [index, document] of right.entries()) {
    pages(`${name}: the right example ${index + 1} does not have it, and nothing that is refused`, () => {
      assert.equal(
        lintStrictly(document)
          .findings.filter((other) => other.code === code || other.severity === "error")
          .map((other) => other.code),
        [],
      );
    });
  }
}

pages.run();
