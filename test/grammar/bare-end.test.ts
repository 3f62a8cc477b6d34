import { bareEnd } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const ends = suite("grammar: where a bare value ends");

/** A text with the marks `1` and `2` below the ends of a first and of a second value; `3` is both, below nothing both are behind it. */
const rows: readonly (readonly [text: string, marks: string])[] = [
  ["", "3"],
  [" b", "3"],
  ["\tb", "3"],
  [",b", "3"],
  ["=b", "3"],
  ["[b", "3"],
  ["{b", "3"],
  ["'b", "3"],
  ['"b', "3"],
  ["😀", "3"],
  ["\u00a0", " 3"],
  ["!", " 3"],
  ["b", " 3"],
  ["b c,d", "   3"],
  ["b]c", " 1 2"],
  ["b}c=d", " 1 2"],
  ["b=c]d", " 2 1"],
  ["]b]c", "  1 2"],
  ["}", " 3"],
  ["b\\,c,d", "    3"],
  ["b\\\\,c", "     3"],
  ["b\\,", "   3"],
  ["b'", " 3"],
  ['b"', " 3"],
  ["b[{c", "    3"],
  ["b😀", " 3"],
  ["b\ud800c,", "   3"],
  ["\ud800,", " 3"],
  ["b\ud800\ue000,", "   3"],
  ["\udbff\udbff,", "  3"],
  ["b\n\x1c\x1fc", "     3"],
  ["b\x1b", " 3"],
];

for (const [text, marks] of rows) {
  // Long values are searched in another way than short ones.
  for (const length of [0, 10, 11, 12, 13, 40]) {
    const start = text.charAt(0);
    const isEmpty = marks === "3";
    const filler = isEmpty ? "" : "x".repeat(length);
    ends(`${JSON.stringify(text)} with ${length} more`, () => {
      const whole = isEmpty ? text : start + filler + text.slice(1);
      const at = (mark: string) => marks.search(new RegExp(`[${mark}3]`)) + filler.length;
      assert.equal([bareEnd(whole, 0, "first"), bareEnd(whole, 0, "second")], [at("1"), at("2")]);
      assert.equal([bareEnd(`=${whole}`, 1, "first"), bareEnd(`=${whole}`, 1, "second")], [at("1") + 1, at("2") + 1]);
    });
  }
}

ends.run();
