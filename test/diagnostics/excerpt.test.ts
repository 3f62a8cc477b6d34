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
  ["a\u200db=c", "=", ["a<U+200D>b=c", "          ^"]],
  ["a\u200db=c", "\u200d", ["a<U+200D>b=c", " ^^^^^^^^"]],
  ["a\u00a0b=c", "\u00a0", ["a<U+00A0>b=c", " ^^^^^^^^"]],
  // A mark is under the caret of its letter; without a letter it stands on a circle.
  ["e\u0301=x", "\u0301", ["e\u0301=x", "^"]],
  ["\u0301=x", "=", ["◌\u0301=x", " ^"]],
  ["👍🏽=x", "👍🏽", ["👍🏽=x", "^^"]],
  ["👍🏽\u200d=x", "=", ["👍🏽<U+200D>=x", "          ^"]],
  // One line of many, whatever ends it.
  ["a=b,\nc==d,\ne=f", "=d", ["c==d,", "  ^^"]],
  ["a=b,\r\nc==d,\r\ne=f", "=d", ["c==d,", "  ^^"]],
  ["a=b,\rc==d", "=d", ["c==d", "  ^^"]],
  // A line end belongs to its line.
  ["a=b\nc=d", "b\n", ["a=b", "  ^"]],
  ["a=b\r\nc=d", "\r\n", ["a=b", "   ^"]],
  ["a=b\n", "", ["", "^"]],
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

test("a window of wide characters is no wider, and cuts none of them in two", () => {
  for (const [character, width] of [
    ["日", 2],
    ["😀", 2],
    ["\u202e", 8],
  ] as const) {
    const source: Source = { name: "t", text: `x${character.repeat(300)}` };
    const start = 1 + 150 * character.length;
    const [line, carets] = excerpt({ kind: "range", source, range: { start, end: start + character.length } });
    const shown = stringWidth(line?.text ?? "");
    assert.ok(shown > 90 && shown <= 102, `${shown} columns`);
    assert.is(carets?.text.trim().length, width);
    assert.not.match(line?.text ?? "", /U\+D/);
  }
});

test("no emoji is cut in two where the marks of few letters fill the window", () => {
  const letter = `😀${"\u0301".repeat(20)}`;
  const source: Source = { name: "t", text: letter.repeat(60) };
  for (let start = 440; start < 440 + letter.length; start += 1) {
    const [line] = excerpt({ kind: "range", source, range: { start, end: start } });
    assert.not.match(line?.text ?? "", /U\+D/);
  }
});

test("a place wider than the window is marked up to its border", () => {
  const source: Source = { name: "t", text: "x".repeat(300) };
  const [line, carets] = excerpt({ kind: "range", source, range: { start: 0, end: 300 } });
  assert.equal([line?.text, carets?.text], [`${"x".repeat(100)}…`, "^".repeat(100)]);
});

test("shows the document that the text was cut out of", () => {
  const document: Source = { name: "page.md", text: 'x\n  --a "b=\\"c"' };
  const segments = [
    { inner: 0, outer: { start: 9, end: 11 } },
    { inner: 2, outer: { start: 11, end: 13 } },
    { inner: 3, outer: { start: 13, end: 14 } },
  ];
  const source: Source = { name: "--a", text: 'b="c', home: { document, segments } };
  const lines = excerpt({ kind: "range", source, range: { start: 2, end: 3 } });
  assert.equal(
    lines.map(({ text }) => text),
    ['  --a "b=\\"c"', "         ^^"],
  );
});

const graphemes = new Intl.Segmenter();

/** The offsets at which a character, as people see it, starts or ends. */
function bordersOf(text: string): readonly number[] {
  return [...Array.from(graphemes.segment(text), ({ index }) => index), text.length];
}

function excerptOf(text: string, start: number, end: number): readonly [line: string, carets: string] {
  const [line, carets] = excerpt({ kind: "range", source: { name: "t", text }, range: { start, end } });
  return [line?.text ?? "", carets?.text ?? ""];
}

test("the carets start and end at the width of what stands before them", () => {
  const units = [
    "a",
    "=",
    "\t",
    "日",
    "é",
    "👍",
    "👍🏽",
    "\u0301",
    "\u0000",
    "\u202e",
    "\u200d",
    "\ufe0f",
    "\ud83d",
    "각",
    "ᄀ",
    "🇫",
    "ﾞ",
  ];
  const texts = fc.string({ unit: fc.constantFrom(...units), maxLength: 12 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, first, second) => {
      const borders = bordersOf(text);
      const [start = 0, end = 0] = [borders[first % borders.length] ?? 0, borders[second % borders.length] ?? 0].sort(
        (a, b) => a - b,
      );
      const [line, carets] = excerptOf(text, start, end);
      const [before] = excerptOf(text.slice(0, start), 0, 0);
      const [through] = excerptOf(text.slice(0, end), 0, 0);
      assert.ok(line.startsWith(through) && through.startsWith(before));
      assert.is(carets.indexOf("^"), stringWidth(before));
      if (end > start) assert.is(carets.length, stringWidth(through));
    }),
    { numRuns: 1000 },
  );
});

test("never throws, and shows lines of a hundred columns that drive no terminal", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ unit: fc.constantFrom("a", "\n", "\r", "\t", "日", "\u0301", "\ud83d"), maxLength: 300 }),
  );
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, first, second) => {
      const [start = 0, end = 0] = [first % (text.length + 1), second % (text.length + 1)].sort((a, b) => a - b);
      for (const line of excerpt({ kind: "range", source: { name: "t", text }, range: { start, end } })) {
        assert.not.match(line.text, /\p{Cc}|\p{Bidi_Control}/u);
        assert.ok(stringWidth(line.text) <= 102);
        if (line.kind === "caret") assert.match(line.text, /^ *\^+$/);
      }
    }),
  );
});

test.run();
