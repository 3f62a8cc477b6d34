import * as fc from "fast-check";

/** Pieces that meet each other badly: every token, halves of tokens, odd white space, controls, surrogates. */
const pieces = [
  ..."{}[]:,\"\\ \t\n\r0189-+.eEux'",
  ..."\u0000\u001F\u000B\u007F\u0085\u00A0\u2028\uFEFFé😀“”",
  ..."truefalsenull",
  ...["true", "false", "null", "NaN", "Infinity", "-Infinity", "-I", '"a"', '"b":', '{"c":', "1.5", "1e9"],
  ...["\\u", "\\u00e9", "\\ud83d", "\\ude00", "\\n", "\\/", "\\x", '\\"'],
];

/** Texts that are nearly JSON. */
export const jsonSoup: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((parts) => `{"a": "${parts.join("")}"}`),
  fc.array(fc.constantFrom(..."0123456789.-+eE"), { maxLength: 8 }).map((parts) => `[${parts.join("")}]`),
  brokenDocument(),
);

/** A real document with a stretch of it replaced by one piece. */
function brokenDocument(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.json(), fc.nat(), fc.nat(6), fc.constantFrom("", ...pieces))
    .map(([document, at, length, piece]) => {
      const start = at % (document.length + 1);
      return document.slice(0, start) + piece + document.slice(start + length);
    });
}
