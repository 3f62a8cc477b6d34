import { fix, lint } from "longhand/lint";
import { suite } from "uvu";
import * as assert from "uvu/assert";

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

library.run();
