import { tokenize } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/** The tokens of a text in short: `Key:a Equals:=`. */
function inShort(text: string): string {
  return tokenize(text)
    .map((token) => (token.text === "" ? token.type : `${token.type}:${token.text}`))
    .join(" ");
}

const tokens = suite("grammar: tokenize");

const rows: readonly (readonly [text: string, tokens: string])[] = [
  ["a=b", "Key:a Equals:= First:b"],
  ["a = b ", "Key:a Equals:= First:b"],
  ["a=", "Key:a Equals:= First"],
  ["=", "Key Equals:= First"],
  ["a @ = b", "Key:a AtEquals:@ = First:b"],
  // What a comma means: the next value of a list, or the next pair.
  ["a=b,c", "Key:a Equals:= First:b ListComma:, Second:c"],
  ["a=b,c=d", "Key:a Equals:= First:b PairComma:, Key:c Equals:= First:d"],
  ["a=b , c,d=e", "Key:a Equals:= First:b ListComma:, Second:c PairComma:, Key:d Equals:= First:e"],
  ["a=b,'c=d'", "Key:a Equals:= First:b ListComma:, Second:'c=d'"],
  ["a=b,,c=d", "Key:a Equals:= First:b Swallowed:, PairComma:, Key:c Equals:= First:d"],
  ["a=b,c\\,d=e", "Key:a Equals:= First:b Swallowed:,c\\ PairComma:, Key:d Equals:= First:e"],
  ["a@=b,file://c=d", "Key:a AtEquals:@= First:b Peeked:file://c PairComma:, Key:file://c Equals:= First:d"],
  // In brackets a comma means one thing; before the closer it is no token.
  ["a=[b,,c,]", "Key:a Equals:= LBracket:[ Item:b ItemComma:, Item ItemComma:, Item:c RBracket:]"],
  ["a={b=c,d=,}", "Key:a Equals:= LBrace:{ Key:b Equals:= Item:c EntryComma:, Key:d Equals:= Item RBrace:}"],
  ["a={b=}}", "Key:a Equals:= LBrace:{ Key:b Equals:= Item:} RBrace:}"],
  // What is wrong is a token too.
  [" a=b", "LeadingBlank:  Key:a Equals:= First:b"],
  ["a", "Key:a NoEquals Absent"],
  ["a b=c,d=e", "Key:a NoEquals Absent:b=c PairComma:, Key:d Equals:= First:e"],
  ["a=b,", "Key:a Equals:= First:b ListComma:, NoSecond"],
  ["a='b,c=d", "Key:a Equals:= OpenQuote:'b PairComma:, Key:c Equals:= First:d"],
  ["a=[b", "Key:a Equals:= LBracket:[ Item:b Unclosed:[b"],
  ["a=[b]c,d=e", "Key:a Equals:= LBracket:[ Item:b RBracket:] Junk:c PairComma:, Key:d Equals:= First:e"],
];

for (const [text, expected] of rows) {
  tokens(text, () => assert.is(inShort(text), expected));
}

tokens("offsets count UTF-16 units", () => {
  assert.equal(tokenize("a='😀' , b"), [
    { type: "Key", start: 0, end: 1, text: "a" },
    { type: "Equals", start: 1, end: 2, text: "=" },
    { type: "First", start: 2, end: 6, text: "'😀'" },
    { type: "ListComma", start: 7, end: 8, text: "," },
    { type: "Second", start: 9, end: 10, text: "b" },
  ]);
});

tokens("a limit ends the tokens", () => {
  assert.is(tokenize("a=[b,c,d]", { maxTokens: 4 }).at(-2)?.type, "Limit");
  assert.is(tokenize("a=[[b]]", { maxDepth: 1 }).at(-2)?.type, "Limit");
});

tokens.run();
