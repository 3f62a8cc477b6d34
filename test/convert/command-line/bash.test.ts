import { splitCommandLine } from "@longhand/convert";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { askBash, hasBash } from "./ask-bash.ts";

/** The words behind `aws`; undefined where the shell would not run the line, or more than the one command. */
function wordsOf(line: string): readonly string[] | undefined {
  const { words, diagnostics } = splitCommandLine(line);
  const others = ["command/several-commands", "command/not-continued"];
  return diagnostics.some(({ code }) => others.includes(code)) ? undefined : words?.slice(1).map(({ text }) => text);
}

const written = suite("words as bash 5.2 passes them");

const rows: readonly (readonly [line: string, words: readonly string[]])[] = [
  ["aws a  b\tc # d", ["a", "b", "c"]],
  ["aws a#b 'c # d'", ["a#b", "c # d"]],
  ["aws 'a b' \"c d\" e\\ f", ["a b", "c d", "e f"]],
  ["aws 'it'\\''s' \"it's\" $'it\\'s'", ["it's", "it's", "it's"]],
  ["aws '' \"\" $''", ["", "", ""]],
  ['aws "a\\"b\\\\c\\d\\$e"', ['a"b\\c\\d$e']],
  ["aws $'a\\tb\\x41\\101\\u00e9\\\\'", ["a\tbAAé\\"]],
  ["aws a \\\n  b", ["a", "b"]],
  ['aws a\\\nb "c\\\nd"', ["ab", "cd"]],
  ["aws 'a\nb'", ["a\nb"]],
  ["aws a={b=1}", ["a={b=1}"]],
  ["aws a={b=1,c=2}", ["a=b=1", "a=c=2"]],
  ["aws a=\\{b=1,c=2\\}", ["a={b=1,c=2}"]],
  ["aws a={b='1,2'}", ["a={b=1,2}"]],
  ["aws a={b='1,2',c=\"3 4\"}", ["a=b=1,2", "a=c=3 4"]],
  ["aws a=[{b=1,c=2}]", ["a=[b=1]", "a=[c=2]"]],
  ["aws a=[{b=1,c=2},{b=3,c=4}]", ["a=[b=1,b=3]", "a=[b=1,c=4]", "a=[c=2,b=3]", "a=[c=2,c=4]"]],
  [
    "aws {1..3} {c..a} {01..3} {5..-5..5} {1..2..0}",
    ["1", "2", "3", "c", "b", "a", "01", "02", "03", "5", "0", "-5", "1", "2"],
  ],
  ["aws {} {a} {,} x{,y} {a..1} {1..} a{b,c", ["{}", "{a}", "x", "xy", "{a..1}", "{1..}", "a{b,c"]],
  ["aws {a}b,c} {a,{b,c} {{a,b},c}", ["a}b", "c", "{a,b", "{a,c", "a", "b", "c"]],
  ["aws {a,b}{1,2}", ["a1", "a2", "b1", "b2"]],
  ["aws [ab]* a?", ["[ab]*", "a?"]],
];

for (const [line, words] of rows) written(line, () => assert.equal(wordsOf(line), words));

const installed = suite("the installed bash agrees");

if (hasBash) {
  installed("on the lines above", () => {
    assert.equal(
      askBash(rows.map(([line]) => line)),
      rows.map(([, words]) => words),
    );
  });

  installed("on random words of the characters that mean something to it", () => {
    const pieces = [
      "{",
      "}",
      ",",
      "..",
      "-",
      "0",
      "1",
      "a",
      "z",
      "'",
      '"',
      "\\",
      " ",
      "=",
      "[",
      "]",
      "#",
      "é",
      "😀",
      "$'",
      "\\x41",
      "\\n",
    ];
    const line = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((found) => `aws ${found.join("")}`);
    const lines = fc.sample(line, { numRuns: 5000, seed: 5 }).filter((text) => !/(?:^|[^\\])(?:\\\\)*\\$/.test(text));
    const read = lines.flatMap((text) => {
      const words = wordsOf(text);
      return words === undefined ? [] : [{ text, words }];
    });
    const answers = askBash(read.map(({ text }) => text));
    const different = read.filter(({ words }, index) => JSON.stringify(words) !== JSON.stringify(answers[index]));
    assert.equal(different, []);
    assert.ok(read.length > 1000, `Only ${read.length} lines were compared.`);
  });
}

written.run();
installed.run();
