import * as fc from "fast-check";

/** Pieces that meet each other badly: every token, halves of tokens, odd white space, controls, surrogates. */
const pieces = [
  ..."=,,{}[]'\"\\@ \t\n:abé0😀",
  ..."\u0000\u001C\u0085\u00A0\u2003\uFEFF\ud83d\ude00",
  ...["a=", "b={", "c=[", "a=b,", "\\,", "\\'", "@=", "file://x", "''", '"x"', "it's", "{####}", "__proto__="],
];

const words = fc.constantFrom("a", "b", "c", "1", "__proto__", "a.b/c");

/** Soup of pieces: nearly always with errors. */
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(""));

const { document } = fc.letrec<{ value: string; scalar: string; document: string }>((tie) => ({
  scalar: fc.oneof(
    words,
    fc.constantFrom("", "x y", "b\\,c", "C:\\", "'it\\'s'", "'a,b=c'", '"{####}"', "file://one", "=x", "\u00A0"),
  ),
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("scalar"),
    fc.array(tie("scalar"), { minLength: 1, maxLength: 3 }).map((items) => items.join(", ")),
    fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join(" ,")}]`),
    fc.array(fc.tuple(words, tie("value")), { maxLength: 3 }).map((pairs) => `{${joined(pairs)}}`),
  ),
  document: fc.array(fc.tuple(words, tie("value")), { minLength: 1, maxLength: 3 }).map(joined),
}));

function joined(pairs: readonly (readonly [key: string, value: string])[]): string {
  return pairs.map(([key, value], index) => `${key}${index % 2 === 0 ? "=" : " @= "}${value}`).join(",");
}

/** A text that is mostly right with a stretch of it replaced by one piece. */
const broken = fc
  .tuple(document, fc.nat(), fc.nat(4), fc.constantFrom("", ...pieces))
  .map(([text, at, length, piece]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + piece + text.slice(start + length);
  });

/** Texts of every kind: right, nearly right, soup, and any string at all, lone surrogates too. */
export const shorthandTexts: fc.Arbitrary<string> = fc.oneof(document, broken, soup, fc.string({ unit: "binary" }));

/** Values of every kind, also those that need every escape there is. */
export const plainTexts: fc.Arbitrary<string> = fc.oneof(
  soup,
  fc.array(fc.constantFrom("'", '"', "\\", ",", "a", "\n", "😀"), { maxLength: 12 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);
