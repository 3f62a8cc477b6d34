import { excerpt, type Source } from "@longhand/diagnostics";
import fc from "fast-check";
import stringWidth from "string-width";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("excerpt");

/** The text, what in it is marked (by its first occurrence; an empty mark is the end), and the lines that people see. */
const rows: readonly [text: string, marked: string, lines: readonly string[]][] = [
  ["a=b", "b", ["a=b", "  ^"]],
  ["MinimumLength=4", "MinimumLength", ["MinimumLength=4", "^^^^^^^^^^^^^"]],
  ["a=[b", "", ["a=[b", "    ^"]],
  ["", "", ["", "^"]],
  // Tabs go to the next stop of four columns.
  ["a\t=b", "b", ["a   =b", "     ^"]],
  ["\ta='b", "'b", ["    a='b", "      ^^"]],
  // Wide characters take two columns, combining ones none, an emoji of several code points two.
  ["日本=x", "=", ["日本=x", "    ^"]],
  ["日本=x", "本", ["日本=x", "  ^^"]],
  ["e\u0301=x", "=", ["e\u0301=x", " ^"]],
  ["👨‍👩‍👧=x", "=", ["👨‍👩‍👧=x", "  ^"]],
  // Control and direction characters are shown, not obeyed.
  ["a\u0007b=c", "=", ["a␇b=c", "   ^"]],
  ["a\u202eb=c", "=", ["a<U+202E>b=c", "          ^"]],
  ["a\u001b[31m=c", "=", ["a␛[31m=c", "      ^"]],
  // One line of many, whatever ends it.
  ["a=b,\nc==d,\ne=f", "=d", ["c==d,", "  ^^"]],
  ["a=b,\r\nc==d,\r\ne=f", "=d", ["c==d,", "  ^^"]],
  ["a=b,\rc==d", "=d", ["c==d", "  ^^"]],
  // Over several lines: the first and the last.
  ["a=[b,\nc]", "[b,\nc]", ["a=[b,", "  ^^^", "c]", "^^"]],
  ["a=[b,\nc,\nd]", "[b,\nc,\nd]", ["a=[b,", "  ^^^", "…", "d]", "^^"]],
];

for (const [text, marked, lines] of rows) {
  test(JSON.stringify([text, marked]), () => {
    const start = marked === "" ? text.length : text.indexOf(marked);
    const place = { kind: "range", source: { name: "t", text }, range: { start, end: start + marked.length } } as const;
    assert.equal(
      excerpt(place).map((line) => line.text),
      lines,
    );
  });
}

test("of a long line shows the part around the place", () => {
  const text = `a=${"x".repeat(500)}'${"y".repeat(500)}`;
  const source: Source = { name: "t", text };
  const [line, carets] = excerpt({ kind: "range", source, range: { start: 502, end: 503 } });
  assert.is(line?.text, `…${"x".repeat(40)}'${"y".repeat(59)}…`);
  assert.is(carets?.text, `${" ".repeat(41)}^`);
});

test("never throws, and the carets start at the width of what stands before them", () => {
  const texts = fc.string({
    unit: fc.constantFrom("a", "=", "\t", "日", "é", "👍", "\u0301", "\u0000", "\u202e", "'"),
  });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
      const start = text.length === 0 ? 0 : from % text.length;
      const end = Math.min(start + (length % 4), text.length);
      const [line, carets] = excerpt({ kind: "range", source: { name: "t", text }, range: { start, end } });
      const column = carets?.text.indexOf("^") ?? -1;
      assert.ok(column >= 0 && column <= stringWidth(line?.text ?? ""));
      assert.not.match(line?.text ?? "", /\t|\p{Cc}/u);
    }),
  );
});

test.run();
