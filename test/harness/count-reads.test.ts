import { suite } from "uvu";
import * as assert from "uvu/assert";
import { countReads } from "./count-reads.ts";

const counting = suite("countReads");

const text = "abcdefghij";
const rows: readonly (readonly [what: string, work: () => void, reads: number])[] = [
  ["nothing", () => {}, 0],
  ["a character", () => text.charCodeAt(3), 1],
  ["a search that finds", () => text.indexOf("d", 1), 2],
  ["a search that does not", () => text.indexOf("x", 1), 9],
  ["a search from the end", () => text.lastIndexOf("h"), 3],
  ["a part", () => text.slice(2, 5), 3],
  ["a question", () => text.includes("c"), 10],
];

for (const [what, work, reads] of rows) {
  counting(`${what} is ${reads}`, () => assert.is(countReads(work), reads));
}

// Each pattern starts at the `c`.
const patterns: readonly (readonly [what: string, pattern: RegExp, reads: number])[] = [
  ["a sticky pattern", /[^f]*/y, 3],
  ["a sticky pattern that does not match", /f/y, 1],
  ["a global pattern", /f/g, 4],
  ["a global pattern that does not match", /x/g, 8],
];

for (const [what, pattern, reads] of patterns) {
  counting(`${what} is ${reads}`, () => {
    pattern.lastIndex = 2;
    assert.is(
      countReads(() => pattern.test(text)),
      reads,
    );
  });
}

counting("afterwards, and after a throw too, the methods are their own again", () => {
  const { charCodeAt, slice } = String.prototype;
  assert.throws(() =>
    countReads(() => {
      throw new Error("stop");
    }),
  );
  assert.is(String.prototype.charCodeAt, charCodeAt);
  assert.is(String.prototype.slice, slice);
});

counting.run();
