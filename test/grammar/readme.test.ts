import { parse, plainValue } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../harness/repository.ts";

const rows = [...readText("grammar/README.md").matchAll(/^\| `([^`]+)` \| (.+?) \| /gm)];
const readme = suite("grammar: README.md");

/** What we make of a text, in the words of the table. */
function answer(text: string): string {
  const { ast, diagnostics } = parse(text);
  const cli = diagnostics[0]?.cli;
  if (cli?.kind !== "syntax") return JSON.stringify(plainValue(ast));
  return cli.received === "EOF" ? "error at the end" : `error at \`${cli.received}\``;
}

/** A JSON value without the blanks that make it easy to read. */
function compact(said: string): string {
  const [, json] = /^`(\{.*\})`$/.exec(said) ?? [];
  return json === undefined ? said : JSON.stringify(JSON.parse(json));
}

const tested = rows.filter(([, , said = ""]) => /^`\{.*\}`$|^error at (?:the end|`.`)$/.test(said));

readme("most rows of the table can be tested", () => assert.ok(tested.length > 8, `Only ${tested.length} can.`));

for (const [, text = "", said = ""] of tested) {
  readme(text, () => assert.is(answer(text), compact(said)));
}

readme.run();
