import { type Source, toHome } from "@longhand/diagnostics";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("toHome");

/*
 * The page holds a command with an escaped quote and a line that goes on:
 *
 *   x "a=\"b\
 *   c"        read as   a="bc
 */
const page: Source = { name: "page.md", text: 'x "a=\\"b\\\nc"' };
const word: Source = {
  name: "word",
  text: 'a="bc',
  home: {
    document: page,
    segments: [
      { inner: 0, outer: { start: 3, end: 5 } },
      { inner: 2, outer: { start: 5, end: 7 } },
      { inner: 3, outer: { start: 7, end: 8 } },
      { inner: 4, outer: { start: 10, end: 11 } },
    ],
  },
};

const rows: readonly [inner: string, outer: string][] = [
  ["a", "a"],
  ["a=", "a="],
  ['"', '\\"'],
  ['="b', '=\\"b'],
  ["b", "b"],
  ["bc", "b\\\nc"],
  ["c", "c"],
];

for (const [inner, outer] of rows) {
  test(`${inner} is ${JSON.stringify(outer)} in the page`, () => {
    const start = word.text.indexOf(inner);
    const { source, range } = toHome(word, { start, end: start + inner.length });
    assert.is(source, page);
    assert.is(page.text.slice(range.start, range.end), outer);
  });
}

test("an empty range stays empty", () => {
  assert.equal(toHome(word, { start: 2, end: 2 }).range, { start: 5, end: 5 });
  assert.equal(toHome(word, { start: 5, end: 5 }).range, { start: 11, end: 11 });
});

test("follows one home after the other", () => {
  const inner: Source = {
    name: "value",
    text: '"b',
    home: { document: word, segments: [{ inner: 0, outer: { start: 2, end: 4 } }] },
  };
  assert.equal(toHome(inner, { start: 0, end: 1 }), { source: page, range: { start: 5, end: 7 } });
});

test("a text of its own is its own home", () => {
  assert.equal(toHome(page, { start: 1, end: 2 }), { source: page, range: { start: 1, end: 2 } });
});

/** A piece of the text, how the document writes it, and what stands between it and the next piece. */
const piece = fc.record({
  inner: fc.constantFrom("a", "bc", "😀", '"', "\\"),
  outer: fc.constantFrom("same", "\\x", "&quot;"),
  gap: fc.constantFrom("", "'", "\\\n"),
});

test("a range from piece to piece covers in the document what they are written as, and nothing around", () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), fc.nat(), fc.nat(), (drawn, from, count) => {
      const pieces = drawn.map(({ inner, outer, gap }) => ({ inner, gap, outer: outer === "same" ? inner : outer }));
      const first = from % pieces.length;
      const meant = pieces.slice(first, first + 1 + (count % pieces.length));
      const written = meant.map(({ outer, gap }, index) => (index === meant.length - 1 ? outer : outer + gap)).join("");
      const source = cutOut(pieces);
      const start = innerLength(pieces.slice(0, first));
      const { source: document, range } = toHome(source, { start, end: start + innerLength(meant) });
      assert.is(document.text.slice(range.start, range.end), written);
    }),
  );
});

interface Piece {
  readonly inner: string;
  readonly outer: string;
  readonly gap: string;
}

function innerLength(pieces: readonly Piece[]): number {
  return pieces.map(({ inner }) => inner).join("").length;
}

/** The source that the pieces make, and the document that they are written in. */
function cutOut(pieces: readonly Piece[]): Source {
  let inner = 0;
  let outer = 0;
  const segments = pieces.map((part) => {
    const segment = { inner, outer: { start: outer, end: outer + part.outer.length } };
    inner += part.inner.length;
    outer = segment.outer.end + part.gap.length;
    return segment;
  });
  const document = { name: "page.md", text: pieces.map((part) => part.outer + part.gap).join("") };
  return { name: "word", text: pieces.map((part) => part.inner).join(""), home: { document, segments } };
}

test.run();
