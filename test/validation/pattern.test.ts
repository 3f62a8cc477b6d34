import { checkValue, matcherOf } from "@longhand/validation";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { brief } from "./brief.ts";
import { patternShape } from "./hand-made.ts";
import { javaPatterns, untranslatable } from "./java-patterns.ts";

const patterns = suite("patterns");

for (const [pattern, fits, misfits] of javaPatterns) {
  patterns(`${pattern} matches as in Java`, () => {
    assert.ok(matcherOf(pattern), "There is no translation.");
    const shape = patternShape(pattern);
    assert.equal(
      fits.filter((value) => checkValue(value, shape).length > 0),
      [],
    );
    for (const value of misfits)
      assert.equal(checkValue(value, shape).map(brief), ["shape/pattern-mismatch at the root"]);
  });
}

for (const pattern of untranslatable) {
  patterns(`${pattern.slice(0, 40)} is not checked`, () => {
    assert.is(matcherOf(pattern), undefined);
    assert.equal(checkValue("anything", patternShape(pattern)), []);
  });
}

patterns("where a value stops matching", () => {
  assert.equal(matcherOf("[a-c]+")?.("abxc"), { kind: "stuck", at: 2 });
  assert.equal(matcherOf("[^x]+")?.("\u{1F600}\u{1F600}x"), { kind: "stuck", at: 4 });
  assert.equal(matcherOf("abc")?.("ab"), { kind: "unfinished" });
  assert.equal(matcherOf("(?!ab)[a-z]+")?.("abc"), { kind: "condition" });
});

/** Expressions that Java and JavaScript read alike, over three letters. */
const { expression } = fc.letrec<{ expression: string; atom: string; part: string }>((tie) => ({
  expression: fc
    .array(
      fc.array(tie("part"), { maxLength: 3 }).map((parts) => parts.join("")),
      { minLength: 1, maxLength: 3 },
    )
    .map((options) => options.join("|")),
  part: fc
    .tuple(tie("atom"), fc.constantFrom("", "", "*", "+", "?", "{2}", "{1,2}", "*?", "+?"))
    .map((parts) => parts.join("")),
  atom: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom("a", "b", "c", "[ab]", "[^a]", "[b-c]", "."),
    tie("expression").map((inner) => `(?:${inner})`),
  ),
}));

patterns("any expression matches what JavaScript's own engine matches", () => {
  fc.assert(
    fc.property(
      expression,
      fc.array(fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 }), { minLength: 5 }),
      (text, values) => {
        const native = new RegExp(`^(?:${text})$`, "u");
        const match = matcherOf(text);
        assert.ok(match, text);
        for (const value of values) assert.is(match(value) === undefined, native.test(value), `${text} on ${value}`);
      },
    ),
    { numRuns: 1000 },
  );
});

/** Pieces that make texts which are nearly expressions. */
const pieces = fc.constantFrom(
  ..."a b - ] [ [^ && ( ) (?: (?! (?<= (?i) | * + ? {2} {0} { } ^ $ . \\ \\p{L} \\P{Punct} \\w \\u \\x41 \u{1F600} \uD800".split(
    " ",
  ),
);

patterns("no text makes an exception", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      matcherOf(parts.join(""))?.("ab]-\u{1F600}");
    }),
    { numRuns: 5000 },
  );
});

patterns.run();
