import { type ExcerptLine, excerpt, fitExcerpt } from "@longhand/diagnostics";
import fc from "fast-check";
import stringWidth from "string-width";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const tests = suite("fit excerpt");

function excerptOf(text: string, start: number, end: number): readonly ExcerptLine[] {
  return excerpt({ kind: "range", source: { name: "text", text }, range: { start, end } });
}

/** A text, what in it is marked, how many columns there are, and the lines that people see. */
const rows: readonly [text: string, marked: string, columns: number, lines: readonly string[]][] = [
  ["a=b", "b", 10, ["a=b", "  ^"]],
  ["0123456789abcdefghij", "0", 20, ["0123456789abcdefghij", "^"]],
  ["0123456789abcdefghij", "1", 10, ["01234567…", " ^"]],
  ["0123456789abcdefghij", "j", 10, ["…cdefghij", "        ^"]],
  ["0123456789abcdefghij", "a", 10, ["…89abcdef…", "   ^"]],
  // What is wider than the screen is marked to its end.
  ["0123456789abcdefghij", "123456789abcdefghi", 10, ["01234567…", " ^^^^^^^"]],
  ["日本日本日本日本日本日本", "日", 12, ["日本日本日…", "^^"]],
];

for (const [text, marked, columns, lines] of rows) {
  tests(`${marked} of ${text} in ${columns} columns`, () => {
    const start = text.indexOf(marked);
    const found = fitExcerpt(excerptOf(text, start, start + marked.length), columns);
    assert.equal(
      found.map((line) => line.text),
      lines,
    );
  });
}

tests("no line is wider than the screen, and the first caret stays under the same character", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "b", " ", "=", "\t", "日", "👍🏽", "e\u0301"), maxLength: 150 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(20), fc.integer({ min: 20, max: 120 }), (text, from, length, columns) => {
      const start = from % (text.length + 1);
      const whole = excerptOf(text, start, Math.min(start + length, text.length));
      const fitted = fitExcerpt(whole, columns);
      assert.ok(fitted.every((line) => stringWidth(line.text) <= columns));
      assert.is(above(fitted), above(whole));
    }),
  );
});

/** What stands above the first caret, up to the end of its character; empty behind the end of the line. */
function above([line, carets]: readonly ExcerptLine[]): string {
  const column = carets?.text.indexOf("^") ?? 0;
  let at = 0;
  for (const { segment } of new Intl.Segmenter().segment(line?.text ?? "")) {
    at += Math.max(stringWidth(segment), 1);
    if (at > column) return segment;
  }
  return "";
}

tests.run();
