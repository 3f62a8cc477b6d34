import { applyEdits, contains, type Diagnostic } from "@longhand/diagnostics";
import { findSurprises, parse } from "@longhand/grammar";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cases } from "../harness/volume.ts";
import { shorthandTexts } from "./shorthand-texts.ts";

const options = { numRuns: cases(5000) } as const;
const fixes = suite("properties: fixes");

/** The errors of a text, or else its warnings. */
function problemsOf(text: string): readonly Diagnostic[] {
  const source = { name: "<text>", text };
  const { ast, diagnostics } = parse(source);
  return diagnostics.length > 0 ? diagnostics : findSurprises(ast, source);
}

/** The text after the first fix that there is; undefined when there is none. */
function afterFirstFix(text: string): string | undefined {
  const fix = problemsOf(text).find((diagnostic) => diagnostic.fix !== undefined)?.fix;
  return fix && applyEdits(text, fix.edits);
}

fixes("every edit lies inside the text, and each fix can be applied", () => {
  fc.assert(
    fc.property(shorthandTexts, (text) => {
      for (const { fix } of problemsOf(text)) {
        if (fix === undefined) continue;
        assert.ok(fix.edits.every(({ range }) => contains({ start: 0, end: text.length }, range)));
        assert.is.not(applyEdits(text, fix.edits), text);
      }
    }),
    options,
  );
});

fixes("applying the first fix again and again comes to an end", () => {
  fc.assert(
    fc.property(shorthandTexts, (text) => {
      const rounds = 4 * (text.length + 2);
      let current: string | undefined = text;
      for (let round = 0; round < rounds && current !== undefined; round += 1) current = afterFirstFix(current);
      assert.is(
        current,
        undefined,
        `After ${rounds} rounds there is still something to fix: ${current?.slice(0, 200)}`,
      );
    }),
    options,
  );
});

fixes.run();
