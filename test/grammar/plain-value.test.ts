import { type PlainValue, parse, plainValue } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const values = suite("grammar: plainValue");

const rows: readonly (readonly [text: string, value: PlainValue])[] = [
  ["a=b,c=d,e", { a: "b", c: ["d", "e"] }],
  ["a={b=c,d=[e,{f=g}]}", { a: { b: "c", d: ["e", { f: "g" }] } }],
  ["a={b=1,c=2,b=3}", { a: { b: "3", c: "2" } }],
  ["=b", { "": "b" }],
  ["a@=file://b", { a: "file://b" }],
  // Of a text with errors, what could be read.
  ["a,b=c", { b: "c" }],
  ["a=[b,'c", { a: ["b"] }],
  ["a={b=c,d", { a: { b: "c" } }],
];

for (const [text, value] of rows) {
  values(text, () => assert.equal(plainValue(parse(text).ast), value));
}

values("a key that repeats keeps the place of its first pair", () => {
  assert.is(JSON.stringify(plainValue(parse("a={b=1,c=2,b=3}").ast)), '{"a":{"b":"3","c":"2"}}');
});

values("__proto__ and constructor are keys like any other", () => {
  const value = plainValue(parse("__proto__={constructor=x},toString=y").ast);
  assert.equal(Object.keys(value), ["__proto__", "toString"]);
  assert.is(Object.getPrototypeOf(value), Object.prototype);
  assert.is(JSON.stringify(value), '{"__proto__":{"constructor":"x"},"toString":"y"}');
  assert.is(Reflect.get({}, "constructor"), Object);
});

values("__proto__ may repeat too, and is written and removed like any other", () => {
  const value = plainValue(parse("a={__proto__=1,b=2,__proto__=[3]}").ast)["a"];
  assert.is(JSON.stringify(value), '{"__proto__":["3"],"b":"2"}');
  const { value: item, ...rights } = Object.getOwnPropertyDescriptor(value, "__proto__") ?? {};
  assert.equal(item, ["3"]);
  assert.equal(rights, { enumerable: true, configurable: true, writable: true });
});

values("the tree keeps the order of keys that look like numbers, which an object does not", () => {
  const { ast } = parse("b=x,2=y,1=z");
  assert.equal(
    ast.pairs.map(({ key }) => key.name),
    ["b", "2", "1"],
  );
  assert.equal(Object.keys(plainValue(ast)), ["1", "2", "b"]);
});

values.run();
