import { parse } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const keys = suite("grammar: repeated keys");

/** `count` pairs with different keys. */
const others = (count: number) => Array.from({ length: count }, (_, index) => `k${index}=v,`).join("");

const duplicatesOf = (text: string) =>
  parse(text)
    .diagnostics.filter(({ code }) => code === "syntax/duplicate-key")
    .map(({ at, related = [] }) =>
      [at, ...related.map((other) => other.at)].map((place) => (place.kind === "range" ? place.range.start : -1)),
    );

// Keys are compared one by one up to some number of them, and looked up in a map from there: both must say the same.
for (const count of [0, 1, 22, 23, 24, 25, 100]) {
  const text = `${others(count)}a=b,`;
  const first = text.length - 4;

  keys(`behind ${count} other keys, a key that repeats is pointed out with the first of its kind`, () => {
    assert.equal(duplicatesOf(`${text}a=c,a=d`), [
      [first + 4, first],
      [first + 8, first],
    ]);
    assert.equal(duplicatesOf(`${text}b=c`), []);
  });

  keys(`behind ${count} other keys, a key whose value cannot be read does not count`, () => {
    assert.equal(duplicatesOf(`${text.slice(0, -4)}a,a=c`), []);
    assert.equal(duplicatesOf(`${text}a`), []);
    assert.equal(duplicatesOf(`${text}b=[c],a`), []);
    assert.equal(duplicatesOf(`a,${text}a=c`), [[first + 6, first + 2]]);
  });
}

keys("among many keys each repeated one is found, early and late", () => {
  const text = others(40);
  for (const index of [0, 23, 24, 39]) {
    assert.equal(duplicatesOf(`${text}k${index}=w`), [[text.length, text.indexOf(`k${index}=`)]]);
  }
});

keys.run();
