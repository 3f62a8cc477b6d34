import { writeFileSync } from "node:fs";
import { type Diagnostic, renderDiagnostic } from "@longhand/diagnostics";
import { cognitoIdp, findOperation } from "@longhand/model";
import { checkRequest, checkRules, type JsonValue } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath, listFiles, readText } from "../../harness/repository.ts";
import { printIndex } from "./print-index.ts";
import { factsOf, pagesFolder, readRulePage } from "./rule-page.ts";
import { rulesInOrder } from "./rules-in-order.ts";

function checkConstraints(operation: string, request: JsonValue): readonly Diagnostic[] {
  const found = findOperation(cognitoIdp(), operation);
  if (found === undefined) throw new Error(`The model has no ${operation}.`);
  return checkRequest(request, found);
}

const grave = ["error", "warning", "info"];

const pages = suite("rules: pages");

pages("there is one for each rule, and the list of them", () => {
  assert.equal(
    // Those of rules about commands in pages have a folder and a test of their own.
    listFiles(pagesFolder).filter((path) => !path.startsWith(`${pagesFolder}/snippet/`)),
    [...rulesInOrder.map(({ name }) => `${pagesFolder}/${name}.md`), `${pagesFolder}/README.md`].sort(),
  );
});

for (const { name, operations, rule } of rulesInOrder) {
  const [operation] = operations;
  const { code, severity } = rule.diagnostic;

  pages(`${name} says what its rule says`, () => {
    const page = readRulePage(name, operation);
    assert.is(page.title, `# ${code}`);
    assert.match(page.explanation, /^[^#\n].+\.$/);
    assert.equal(page.facts, factsOf(rule, operations));
    assert.is(page.source, rule.source);
  });

  pages(`${name}: the wrong example has this problem first, and no other as grave`, () => {
    const { wrong, report } = readRulePage(name, operation);
    const found = checkRules(wrong);
    assert.is(found[0]?.code, code);
    assert.is(found[0] === undefined ? "" : renderDiagnostic(found[0]).join("\n"), report);
    const others = found.filter((other) => other.code !== code);
    assert.equal(
      others.filter((other) => grave.indexOf(other.severity) <= grave.indexOf(severity)).map((other) => other.code),
      [],
    );
  });

  pages(`${name}: the right example does not have it, and nothing that is refused`, () => {
    const { right } = readRulePage(name, operation);
    const found = [...checkRules(right), ...checkConstraints(operation, right.request)];
    assert.equal(
      found.filter((other) => other.code === code || other.severity === "error").map((other) => other.code),
      [],
    );
  });
}

pages("the list is printed from the rules", () => {
  const path = `${pagesFolder}/README.md`;
  if (process.env["LONGHAND_UPDATE"] === "1") writeFileSync(absolutePath(path), printIndex());
  assert.fixture(readText(path), printIndex(), "Run LONGHAND_UPDATE=1 pnpm test and review the diff.");
});

pages.run();
