import { applyEdits, type TextEdit } from "@longhand/diagnostics";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("applyEdits");

function edit(start: number, end: number, newText: string): TextEdit {
  return { range: { start, end }, newText };
}

const rows: readonly [name: string, text: string, edits: readonly TextEdit[], expected: string][] = [
  ["no edit", "abc", [], "abc"],
  ["replaces", "abc", [edit(1, 2, "X")], "aXc"],
  ["inserts", "abc", [edit(3, 3, "!")], "abc!"],
  ["deletes", "abc", [edit(0, 2, "")], "c"],
  ["takes edits in any order", "abc", [edit(2, 3, "3"), edit(0, 1, "1")], "1b3"],
  ["keeps the order of insertions at one place", "ab", [edit(1, 1, "["), edit(1, 1, "{")], "a[{b"],
  ["inserts before it replaces at one place", "ab", [edit(1, 2, "X"), edit(1, 1, "(")], "a(X"],
];

for (const [name, text, edits, expected] of rows) {
  test(name, () => assert.is(applyEdits(text, edits), expected));
}

test("refuses edits that overlap or leave the text, which are bugs of ours", () => {
  assert.throws(() => applyEdits("abc", [edit(0, 2, ""), edit(1, 3, "")]), /overlaps/);
  assert.throws(() => applyEdits("abc", [edit(2, 4, "")]), /leaves the text/);
});

test("replacing each character by itself changes nothing", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const edits = text.split("").map((character, at) => edit(at, at + 1, character));
      assert.is(applyEdits(text, edits.toReversed()), text);
    }),
  );
});

test.run();
