import { parse, plainValue, print, quoteText } from "@longhand/grammar";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { toPythonJson } from "../convert/json/python-json.ts";
import { treeValue } from "../grammar/tree-value.ts";
import { cases } from "../harness/volume.ts";
import { plainTexts, shorthandTexts } from "./shorthand-texts.ts";

const options = { numRuns: cases(5000) } as const;
const printing = suite("properties: print");

/** What a text says, in the order in which it says it. */
const saidBy = (text: string) => toPythonJson(treeValue(parse(text).ast));

printing("what is printed of an accepted text says the same, and is printed as itself", () => {
  let accepted = 0;
  fc.assert(
    fc.property(shorthandTexts, (text) => {
      const { ast, diagnostics } = parse(text);
      if (diagnostics.length > 0) return;
      accepted += 1;
      const printed = print(ast);
      assert.equal(parse(printed).diagnostics, []);
      assert.is(saidBy(printed), saidBy(text));
      assert.is(print(parse(printed).ast), printed);
    }),
    options,
  );
  assert.ok(accepted > options.numRuns / 10, `Only ${accepted} texts were accepted.`);
});

printing("a quoted text reads back as itself", () => {
  fc.assert(
    fc.property(plainTexts, (text) => assert.equal(plainValue(parse(`a=${quoteText(text)}`).ast), { a: text })),
    options,
  );
});

printing("so it does among other quoted texts, unless it ends in a backslash", () => {
  fc.assert(
    fc.property(plainTexts, plainTexts, (first, last) => {
      fc.pre(!first.endsWith("\\"));
      const text = `a={b=${quoteText(first)},c=[${quoteText(first)} , ${quoteText(last)}]}`;
      assert.equal(plainValue(parse(text).ast), { a: { b: first, c: [first, last] } });
    }),
    options,
  );
});

printing.run();
