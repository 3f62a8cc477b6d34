import { type Source, toHome } from "@longhand/diagnostics";
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

test.run();
