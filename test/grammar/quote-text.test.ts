import { parse, plainValue, quoteText } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const quoting = suite("grammar: quoteText");

const rows: readonly (readonly [text: string, quoted: string])[] = [
  ["", "''"],
  ["Your code is {####}", "'Your code is {####}'"],
  ["It's", '"It\'s"'],
  ['say "hi"', "'say \"hi\"'"],
  ["both ' and \"", "'both \\' and \"'"],
  ["a\\b", "'a\\b'"],
  ["a\\\\b", "'a\\\\\\b'"],
  ["C:\\", "'C:\\'"],
  ["\\'", '"\\\'"'],
  ["line\nend", "'line\nend'"],
  ["😀", "'😀'"],
];

for (const [text, quoted] of rows) {
  quoting(`${JSON.stringify(text)} is written ${quoted}`, () => {
    assert.is(quoteText(text), quoted);
    const { ast, diagnostics } = parse(`a=${quoted}`);
    assert.equal(diagnostics, []);
    assert.equal(plainValue(ast), { a: text });
  });
}

quoting("a backslash at the end is the one thing that a later quote spoils", () => {
  assert.equal(plainValue(parse(`a=${quoteText("C:\\")},b=x`).ast), { a: "C:\\", b: "x" });
  assert.is(parse(`a=${quoteText("C:\\")},b='x'`).diagnostics[0]?.code, "syntax/backslash-before-quote");
});

quoting.run();
