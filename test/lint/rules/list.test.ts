import { snippetRules } from "@longhand/lint";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { listFiles, readText } from "../../harness/repository.ts";

const folder = "packages/lint/src/rules";

const list = suite("lint rules: list");

list("every file of a rule is in it once, and is named after its code", () => {
  const files = listFiles(folder).filter((path) => !path.includes("/", folder.length + 1));
  const named = snippetRules.map(({ diagnostic }) => `${folder}/${diagnostic.code.replace(/^snippet\//, "")}.ts`);
  assert.equal([...named].sort(), files);
});

for (const { diagnostic, fixes } of snippetRules) {
  const name = diagnostic.code.replace(/^snippet\//, "");
  const text = readText(`${folder}/${name}.ts`);

  list(`the file of ${name} exports a rule of that name`, () => {
    const camelCase = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    assert.match(text, `export const ${camelCase} = defineSnippetRule({`);
    assert.match(diagnostic.code, /^snippet\/[a-z]+(?:-[a-z]+)*$/);
  });

  list(`${name} offers fixes exactly when it says so`, () => {
    assert.is(/\bedits\b|(?:quoteWord|replaceBreaks)\(/.test(text), fixes !== "none");
  });
}

list.run();
