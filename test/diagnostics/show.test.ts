import { show, visible } from "@longhand/diagnostics";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("show");

const rows: readonly [text: string, shown: string][] = [
  ["abc", "`abc`"],
  ["", "`''`"],
  ["日本 é 👍🏽", "`日本 é 👍🏽`"],
  ["a\nb", "`a␊b`"],
  ["a\u007fb", "`a␡b`"],
  ["\u001b[31m", "`␛[31m`"],
  ["\u009b31m", "`<U+009B>31m`"],
  ["\u202eabc", "`<U+202E>abc`"],
  ["a\u2028b", "`a<U+2028>b`"],
  // Blanks that are not the plain one, and characters that are not there for the eye.
  ["a\u00a0b", "`a<U+00A0>b`"],
  ["a\u200bb", "`a<U+200B>b`"],
  ["a\u3164b", "`a<U+3164>b`"],
  ["\ufeffa", "`<U+FEFF>a`"],
  // The joiner and the selector hold an emoji together; elsewhere nobody would see them.
  ["👨\u200d👩\u200d👧 ❤\ufe0f", "`👨\u200d👩\u200d👧 ❤\ufe0f`"],
  ["a\u200db", "`a<U+200D>b`"],
  ["👨\u200d", "`👨<U+200D>`"],
  ["a\ufe0f", "`a<U+FE0F>`"],
  ["\ud83d", "`<U+D83D>`"],
  // A mark without a letter would sit on the backtick.
  ["\u0301", "`◌\u0301`"],
  // The text's own backticks do not end it.
  ["a`b", "``a`b``"],
  ["``", "``` `` ```"],
  ["x".repeat(60), `\`${"x".repeat(60)}\``],
  ["x".repeat(61), `\`${"x".repeat(29)}…${"x".repeat(29)}\``],
  // The cut falls into an emoji on either side.
  [`${"x".repeat(28)}😀${"y".repeat(10)}😀${"x".repeat(28)}`, `\`${"x".repeat(28)}…${"x".repeat(28)}\``],
];

for (const [text, shown] of rows) {
  test(JSON.stringify(text), () => assert.is(show(text), shown));
}

test("nothing that drives a terminal comes through, and what is visible stays so", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
      assert.not.match(show(text), /\p{Cc}|\p{Cs}|\p{Bidi_Control}/u);
      assert.is(visible(visible(text)), visible(text));
    }),
  );
});

test.run();
