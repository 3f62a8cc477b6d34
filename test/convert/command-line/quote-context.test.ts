import { isPlainIn, type QuoteContext, quoteContext } from "@longhand/convert";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const context = suite("quotes around a place");

/** Below each character the first letter of what surrounds the place before it, and of what surrounds the end. */
const words: readonly (readonly [word: string, letters: string])[] = [
  ["a", "bb"],
  ["a'b'c", "bbssbb"],
  ['a"b"c', "bbddbb"],
  ["''", "bsb"],
  ['""', "bdb"],
  ["$'a'b", "bbaabb"],
  ['$"a"b', "bbddbb"],
  ["$a'b'", "bbbssb"],
  ["'$'a'b'", "bssbbssb"],
  ["\"$\"'a'", "bddbssb"],
  ["'a\"b'c", "bssssbb"],
  ['"a\'b"c', "bddddbb"],
  ["'a\\'b", "bsssbb"],
  ['"a\\"b"', "bdddddb"],
  ["$'a\\'b'", "bbaaaaab"],
  ["a\\'b", "bbbbb"],
  ['a\\"b', "bbbbb"],
  ["\\\\'a'", "bbbssb"],
  ["\\$'a\\'b", "bbbsssbb"],
  ["\\\\$'a\\'b'", "bbbbaaaaab"],
];

for (const [word, letters] of words) {
  context(`${word} is ${letters}`, () => {
    const text = `'x ${word}`;
    const range = { start: 3, end: text.length };
    const offsets = Array.from({ length: word.length + 1 }, (_, index) => range.start + index);
    assert.is(offsets.map((offset) => quoteContext(text, range, offset).charAt(0)).join(""), letters);
  });
}

const texts: readonly (readonly [context: QuoteContext, plain: readonly string[], others: readonly string[]])[] = [
  ["bare", ["", "a_Z9", "@%+=:,./-"], ["a b", " a", "a'", "'a", "~", "{", "[a", "a]", "é", "a\nb", "$A", "!", "#"]],
  ["single", ["", "a b", '$A `b` \\ ! "', "é\n"], ["'", "'a", "a'"]],
  ["double", ["", "a b", "it's", "{~é\n"], ['"', '"a', 'a"', "$A", "a$", "`a", "a`", "\\a", "a\\", "!a", "a!"]],
  ["ansi", ["", "a b", '$A `b` ! "', "é\n"], ["'", "'a", "a'", "\\", "\\a", "a\\"]],
];

for (const [quotes, plain, others] of texts) {
  context(`what stands for itself in ${quotes}`, () => {
    for (const text of plain) assert.ok(isPlainIn(quotes, text), JSON.stringify(text));
    for (const text of others) assert.not(isPlainIn(quotes, text), JSON.stringify(text));
  });
}

context.run();
