import { childrenOf, type Node, parse } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { outline } from "./outline.ts";

const trees = suite("grammar: the tree");

trees("a node is plain data", () => {
  assert.equal(parse("a = b\\,c ").ast, {
    kind: "document",
    start: 0,
    end: 9,
    pairs: [
      {
        kind: "pair",
        start: 0,
        end: 8,
        key: { kind: "key", start: 0, end: 1, name: "a" },
        operator: "=",
        value: { kind: "scalar", start: 4, end: 8, quote: "none", raw: "b\\,c", value: "b,c", paramfile: false },
      },
    ],
  });
});

const rows: readonly (readonly [text: string, lines: readonly string[]])[] = [
  [
    "a=b , c,d@=[ 'e' ,{f=g}]",
    [
      "document 0-24",
      "  pair 0-7 a 0-1 =",
      "    list 2-7 csv",
      "      scalar 2-3 none b is b",
      "      scalar 6-7 none c is c",
      "  pair 8-24 d 8-9 @=",
      "    list 11-24 explicit",
      "      scalar 13-16 single 'e' is e, a file if it names one",
      "      hash 18-23",
      "        pair 19-22 f 19-20 =",
      "          scalar 21-22 none g is g",
    ],
  ],
  [
    'a="b",{}',
    ["document 0-8", "  pair 0-5 a 0-1 =", '    scalar 2-5 double "b" is b', "  pair 6-8  6-6 =", "    missing 6-8"],
  ],
  ["=", ["document 0-1", "  pair 0-1  0-0 =", "    scalar 1-1 none  is "]],
  [
    // What the reading drops, and a file that it opens in vain.
    "a=b,c\\,d@=x,file://y=z",
    [
      "document 0-22",
      "  pair 0-3 a 0-1 = swallowed 3-6",
      "    scalar 2-3 none b is b",
      "  pair 7-11 d 7-8 @= peeked 12-20",
      "    scalar 10-11 none x is x, a file if it names one",
      "  pair 12-22 file://y 12-20 =",
      "    scalar 21-22 none z is z",
    ],
  ],
  [
    // A nested hash sets the switch of `@=` at its keys and leaves it so.
    "a@=[b,{c=d},e]",
    [
      "document 0-14",
      "  pair 0-14 a 0-1 @=",
      "    list 3-14 explicit",
      "      scalar 4-5 none b is b, a file if it names one",
      "      hash 6-11",
      "        pair 7-10 c 7-8 =",
      "          scalar 9-10 none d is d",
      "      scalar 12-13 none e is e",
    ],
  ],
  [
    // With errors: an unclosed hash goes to the end, a value that cannot be read is missing.
    "a={b='c,d",
    ["document 0-9", "  pair 0-9 a 0-1 =", "    hash 2-9", "      pair 3-9 b 3-4 =", "        missing 5-9"],
  ],
];

for (const [text, lines] of rows) {
  trees(text, () => assert.fixture(outline(parse(text).ast), lines.join("\n")));
}

trees("a range counts UTF-16 units", () => {
  const text = "a='😀',b";
  const value = parse(text).ast.pairs[0]?.value;
  assert.equal(value?.kind === "list" && value.items.map(({ start, end }) => text.slice(start, end)), ["'😀'", "b"]);
});

trees("the children of a node stand in the order of the text", () => {
  const { ast } = parse("a={b=[c,'d'],e},f=g");
  const below = (node: Node): string =>
    `${node.kind}${childrenOf(node).length === 0 ? "" : `(${childrenOf(node).map(below).join(" ")})`}`;
  assert.is(below(ast), "document(pair(key hash(pair(key list(scalar scalar)) pair(key missing))) pair(key scalar))");
});

trees.run();
