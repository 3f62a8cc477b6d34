import { parse } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { countReads } from "../harness/count-reads.ts";

const growth = suite("grammar: growth");

const repeat = (part: string) => (count: number) => part.repeat(count);
const numbered = (write: (index: number) => string) => (count: number) =>
  Array.from({ length: count }, (_, index) => write(index)).join(",");

// Each makes a text of some thousand parts, of a kind that has a look-ahead, a search or a recovery of its own.
const texts: readonly (readonly [what: string, write: (count: number) => string])[] = [
  ["pairs", numbered((index) => `k${index}=v`)],
  ["a comma list", (count) => `a=${numbered((index) => `v${index}`)(count)}`],
  ["a quoted comma list", (count) => `a=${numbered(() => "'v'")(count)}`],
  ["a list", (count) => `a=[${numbered(() => "b")(count)}]`],
  ["a hash", (count) => `a={${numbered((index) => `k${index}=v`)(count)}}`],
  ["lists in lists", (count) => `a=[${numbered(() => "[{b=[c]}]")(count)}]`],
  ["one long value", (count) => `a=${"b c ".repeat(count)}`],
  ["one long second value", (count) => `a=b,${"c d ".repeat(count)}`],
  ["one long quoted value", (count) => `a='${"\\'b\\\\".repeat(count)}'`],
  ["escaped commas", (count) => `a=${"b\\,".repeat(count)}c`],
  ["commas that go back", numbered((index) => `k${index}=b,c\\,d${index}=e`)],
  ["blanks", (count) => `a${" ".repeat(count)}=${" ".repeat(count)}b${" ".repeat(count)}`],
  ["lone surrogates", (count) => `a=${"\ud83d".repeat(count)}`],
  // With errors.
  ["doubled commas", repeat(",")],
  ["unclosed quotes", numbered((index) => `k${index}='v`)],
  ["unclosed quotes of both kinds", numbered((index) => `k${index}=${index % 2 === 0 ? "'" : '"'}v`)],
  ["escaped quotes that nothing closes", (count) => `a='${"\\\\".repeat(count)}`],
  ["apostrophes", numbered((index) => `k${index}=it's`)],
  ["apostrophes behind commas", numbered(() => "a=b, it's me, isn't it")],
  ["keys without values", numbered((index) => `k${index}`)],
  ["keys without values in a hash", (count) => `a={b=c,${numbered((index) => `k${index}`)(count)}}`],
  ["text behind quotes", numbered((index) => `k${index}='v'w`)],
  ["text behind brackets", numbered((index) => `k${index}=[v]w`)],
  ["braces in values", numbered((index) => `k${index}=Hi {name}`)],
  ["braces in values in a hash", (count) => `a={${numbered((index) => `k${index}=Hi {x} {y}`)(count)}}`],
  ["opening brackets", (count) => `a=${"[".repeat(count)}`],
  ["opening brackets in values", (count) => `a=b${"[{".repeat(count)}]`],
  ["closing brackets", (count) => `a=[${"]".repeat(count)}`],
  ["brackets that close each other's", (count) => `a=[${numbered(() => "{b=[c}")(count)}]`],
  ["repeated keys", numbered(() => "a=b")],
  ["JSON", (count) => `a={${numbered((index) => `"k${index}": ["v"]`)(count)}}`],
];

for (const [what, write] of texts) {
  growth(`${what}: twice the text is at most twice the reading`, () => {
    const [once, twice] = [write(4000), write(8000)];
    const reads = countReads(() => parse(once));
    const more = countReads(() => parse(twice));
    assert.ok(reads > 1000, `Only ${reads} reads are counted.`);
    // The texts themselves grow a little more than twofold where they hold numbers.
    const allowed = (2.05 * twice.length) / (2 * once.length);
    assert.ok(more <= reads * 2 * allowed, `${reads} reads became ${more}.`);
  });
}

growth.run();
