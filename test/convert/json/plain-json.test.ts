import { type PlainJson, readJson, toPlainJson } from "@longhand/convert";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/** The plain value of a text that can be read. */
function plain(text: string): PlainJson {
  const { node } = readJson({ name: "--policies", text });
  if (node === undefined) throw new Error(`${text} cannot be read.`);
  return toPlainJson(node);
}

const values = suite("json: plain values");

const rows: readonly (readonly [text: string, value: PlainJson])[] = [
  ["null", null],
  ["true", true],
  ['"\\ud83d\\ude00 \\ud83d"', "😀 \uD83D"],
  ["[8, 8.0, -1.5e2]", [8, 8, -150]],
  ["9007199254740991", 9007199254740991],
  ["9007199254740992", 9007199254740992n],
  ["-9007199254740993", -9007199254740993n],
  ["9007199254740993.0", 9007199254740992],
  ["[NaN, Infinity, -Infinity, 1e999]", [Number.NaN, Infinity, -Infinity, Infinity]],
  ['{"a": {"b": []}}', { a: { b: [] } }],
  ['{"a": 1, "b": 2, "a": 3}', { a: 3, b: 2 }],
];

for (const [text, value] of rows) {
  values(text, () => assert.equal(plain(text), value));
}

values("the last of equal names keeps the place of the first", () => {
  assert.equal(Object.keys(plain('{"a": 1, "b": 2, "a": 3}') ?? {}), ["a", "b"]);
});

values("__proto__ is a name like any other", () => {
  const value = plain('{"__proto__": {"polluted": true}}');
  assert.equal(Object.keys(value ?? {}), ["__proto__"]);
  assert.is(Object.getPrototypeOf(value), Object.prototype);
});

values("an integer has no negative zero, a float has", () => {
  assert.ok(Object.is(plain("-0"), 0));
  assert.ok(Object.is(plain("-0.0"), -0));
});

values("what JSON.parse reads is read alike", () => {
  // JSON.parse rounds long integers, which are bigints here.
  const texts = fc.json().filter((text) => !/[0-9]{16}/.test(text));
  fc.assert(
    fc.property(texts, (text) => assert.equal(plain(text), JSON.parse(text))),
    { numRuns: 1000 },
  );
});

values.run();
