import { suite } from "uvu";
import * as assert from "uvu/assert";
import { listFiles, readText } from "../../harness/repository.ts";
import { ruleCases } from "./cases.ts";
import { rulesInOrder } from "./rules-in-order.ts";

const folder = "packages/validation/src/rules";

const list = suite("rules: list");

list("every file of a rule is in it once, and is named after its code", () => {
  const files = listFiles(folder).filter((path) => !path.includes("/", folder.length + 1));
  assert.equal(rulesInOrder.map(({ name }) => `${folder}/${name}.ts`).sort(), files);
});

for (const { name, rule } of rulesInOrder) {
  list(`the file of ${name} exports a rule of that name`, () => {
    const camelCase = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    assert.match(readText(`${folder}/${name}.ts`), `export const ${camelCase} = defineRequestRule({`);
  });

  list(`${name} has a code, a number and a source`, () => {
    assert.match(rule.diagnostic.code, /^request\/[a-z]+(?:-[a-z]+)*$/);
    assert.match(rule.reference, /^UP-\d{3}$/);
    assert.match(rule.source, /^[@A-Z].+\.$/);
  });

  list(`${name} is shown at work and at rest`, () => {
    const cases = ruleCases.filter(({ code }) => code === rule.diagnostic.code);
    assert.ok(cases.some(({ places }) => places.length > 0));
    assert.ok(cases.some(({ places }) => places.length === 0));
  });
}

list("no number is used for two facts, and none of a limit of the model for a rule", () => {
  const halves = rulesInOrder.filter(({ rule }, index) =>
    rulesInOrder.some((other, at) => at < index && other.rule.reference === rule.reference),
  );
  assert.equal(
    halves.map(({ name }) => name),
    ["link-option-needs-link-message", "repeated-acr-value", "acr-needs-tier", "customer-key-not-multi-region"],
  );
  const ofTheModel = /^UP-(?:001|002|004|005|007|008|010|140|141)$/;
  assert.equal(
    rulesInOrder.filter(({ rule }) => ofTheModel.test(rule.reference)),
    [],
  );
});

list.run();
