import { parse, plainValue } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const escapes = suite("grammar: escapes");

const read = (text: string) => {
  const { ast, diagnostics } = parse(`a=${text}`);
  assert.equal(diagnostics, [], text);
  return plainValue(ast)["a"];
};

/** What is written, and what it says. */
const rows: readonly (readonly [written: string, said: string])[] = [
  ["b\\,c", "b,c"],
  ["b\\\\,c", "b\\,c"],
  ["\\b\\c", "\\b\\c"],
  ["'it\\'s'", "it's"],
  ["'\\\\'", "\\"],
  ["'\\\\\\b'", "\\\\b"],
  ["'\\\\\\\\b'", "\\\\b"],
  ["'\\\\\\'b'", "\\'b"],
  ["'b\\\\c\\d'", "b\\c\\d"],
  ["'\\\"'", '\\"'],
  ['"\\""', '"'],
  ["'b\\'", "b\\"],
];

for (const [written, said] of rows) {
  escapes(`${written} says ${said}`, () => assert.is(read(written), said));
}

// Long texts are unescaped in another way than short ones; both have to say the same, just below, at and above the length of the change.
for (const [written, said] of rows) {
  escapes(`many of ${written} say as many of ${said}`, () => {
    const quote = /^['"]/.exec(written)?.[0] ?? "";
    const inner = quote === "" ? `${written};` : `${written.slice(1, -1)};`;
    for (const length of [1999, 2000, 2001, 8191, 8192, 8193, 20_000]) {
      const count = Math.floor(length / inner.length);
      const filler = "x".repeat(length - count * inner.length);
      const text = `${quote}${inner.repeat(count)}${filler}${quote}`;
      assert.is(read(text), `${said};`.repeat(count) + filler, `${length} characters`);
    }
  });
}

escapes("behind few escaped quotes and behind many the same quote closes", () => {
  for (const quote of ["'", '"']) {
    for (const count of [0, 1, 7, 8, 9, 10, 30]) {
      const { ast, diagnostics } = parse(`a=${quote}b${`\\${quote}`.repeat(count)}c${quote},d=${quote}e${quote}`);
      assert.equal(diagnostics, []);
      assert.equal(plainValue(ast), { a: `b${quote.repeat(count)}c`, d: "e" });
      // Where a backslash stands before each of them, the last one closes.
      assert.is(read(`${quote}b${`\\${quote}`.repeat(count + 1)}`), `b${quote.repeat(count)}\\`);
    }
  }
});

escapes("the last of a long text's backslashes stay, and are halved", () => {
  const long = "\\'".repeat(1000);
  for (const [tail, said] of [
    ["b", "b"],
    ["\\\\", "\\"],
    ["\\\\\\\\", "\\\\"],
  ] as const) {
    assert.is(read(`'${long}${tail}'`), "'".repeat(1000) + said);
  }
});

escapes("a long text keeps halves of pairs as they are", () => {
  const value = `\ud83d${"b".repeat(3000)}\ude00`;
  assert.is(read(`'\\'${value}'`), `'${value}`);
  assert.is(read(`\\,${value}`), `,${value}`);
});

escapes.run();
