import { cognitoIdp } from "@longhand/model";
import { checkValue, matcherOf } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { brief } from "./brief.ts";
import { cognitoPatterns } from "./cognito-patterns.ts";
import { patternShape } from "./hand-made.ts";

const patterns = suite("the patterns of cognito-idp");

const used = new Set(
  [...cognitoIdp().shapes.values()].flatMap((shape) => ("pattern" in shape && shape.pattern ? [shape.pattern] : [])),
);

patterns("each is in the table, and none besides", () => {
  assert.equal(cognitoPatterns.map(([pattern]) => pattern).sort(), [...used].sort());
});

for (const [pattern, fits, misfits] of cognitoPatterns) {
  patterns(`${pattern} is translated, and matches as in Java`, () => {
    assert.ok(matcherOf(pattern), "There is no translation.");
    for (const value of fits) assert.equal(checkValue(value, patternShape(pattern)), [], value);
    for (const value of misfits) {
      assert.equal(checkValue(value, patternShape(pattern)).map(brief), ["shape/pattern-mismatch at the root"], value);
    }
  });
}

/** The longest value that the service takes anywhere. */
const longest = 131_072;

/** Texts on which matching by trial and error takes quadratic time or worse: each nearly matches in very many ways. */
const hard: readonly (readonly [name: string, text: string])[] = [
  ["at signs", "@".repeat(longest - 1)],
  ["colons", "a:".repeat(longest / 2 - 1)],
  ["codes", "{####}".repeat(longest / 8)],
  ["links", "{##a##}".repeat(longest / 8)],
  ["open links", "{##".repeat(longest / 4)],
  ["an ARN without an end", `arn:a:a:a:1:${"a:".repeat(longest / 2 - 10)}`],
  ["hyphens", "a-".repeat(longest / 2 - 1)],
  [
    "letters of all scripts",
    String.fromCodePoint(...Array.from({ length: 20_000 }, (_, index) => 0x4e00 + index)).repeat(6),
  ],
];

for (const [name, text] of hard) {
  // A quadratic search would take minutes for each.
  patterns(`${name}: every pattern answers about 131,072 characters`, () => {
    for (const [pattern] of cognitoPatterns) {
      const match = matcherOf(pattern);
      assert.type(match, "function", pattern);
      match?.(`${text}\0`);
    }
  });
}

patterns("expressions that are famous for exponential time answer", () => {
  for (const pattern of ["(a+)+$", "(a|aa)+", "(.*a){12}", "([a-z]+)*[0-9]", "(?:x+x+)+y"]) {
    assert.is.not(matcherOf(pattern)?.(`${"a".repeat(20_000)}!`), undefined);
  }
});

patterns.run();
