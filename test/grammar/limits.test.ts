import { type ParseLimits, parse, tokenize } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { markOf } from "../harness/mark.ts";

const limits = suite("grammar: limits");

const codesOf = (text: string, bounds?: Partial<ParseLimits>) =>
  parse(text, bounds).diagnostics.map(({ code }) => code);
const lists = (depth: number) => `a=${"[".repeat(depth)}${"]".repeat(depth)}`;
const hashes = (depth: number) => `a=${"{b=".repeat(depth)}c${"}".repeat(depth)}`;

for (const nested of [lists, hashes]) {
  limits(`495 levels of ${nested(1)} are read`, () => assert.equal(codesOf(nested(495)), []));

  limits(`496 levels of ${nested(1)} are refused, where the last one opens`, () => {
    const [first, ...others] = parse(nested(496)).diagnostics;
    assert.equal(others, []);
    assert.is(first?.code, "syntax/too-deep");
    assert.is(first?.message, "Brackets nest deeper than 495 levels, which is as far as the reading goes.");
    const start = nested(496).lastIndexOf(nested === lists ? "[" : "{");
    assert.is(first && markOf(first), `${" ".repeat(start)}^`);
    assert.equal(first?.cli, { kind: "crash", exception: "RecursionError" });
  });
}

limits("the number of brackets decides, not how many are open one after the other", () => {
  assert.equal(codesOf(`a=[${"[],".repeat(100_000)}]`), []);
});

// Each would take minutes if it were quadratic; nothing here measures time.
const floods: readonly (readonly [what: string, text: string, first: string])[] = [
  ["100,000 opening brackets", `a=${"[".repeat(100_000)}`, "syntax/too-deep"],
  ["100,000 opening braces", `a=${"{b=".repeat(100_000)}`, "syntax/too-deep"],
  ["100,000 closing brackets", `a=[${"]".repeat(100_000)}`, "syntax/stray-bracket"],
  ["100,000 closing braces", `a={${"}".repeat(100_000)}`, "syntax/stray-bracket"],
  ["100,000 commas", ",".repeat(100_000), "syntax/doubled-comma"],
];
for (const [what, text, first] of floods) {
  limits(`${what} are refused`, () => assert.is(codesOf(text)[0], first));
}

limits("maxTokens stops the reading", () => {
  const text = "a=[b,c,d,e]";
  assert.equal(codesOf(text, { maxTokens: tokenize(text).length }), []);
  const [first, ...others] = parse(text, { maxTokens: 5 }).diagnostics;
  assert.equal(others, []);
  assert.is(first?.code, "syntax/too-long");
  assert.is(first?.message, "The text has more than 5 parts, which is as far as the reading goes.");
});

limits("maxLength stops the reading before it begins", () => {
  assert.equal(codesOf("a=b,c=d", { maxLength: 7 }), []);
  const { ast, diagnostics } = parse("a=b,c=d", { maxLength: 6 });
  assert.equal(ast, { kind: "document", pairs: [], start: 0, end: 7 });
  const [first, ...others] = diagnostics;
  assert.equal(others, []);
  assert.is(first?.code, "syntax/too-large");
  assert.is(first?.message, "The text has 7 characters, and 6 is as far as the reading goes.");
  assert.is(first && markOf(first), "^");
  const [large] = parse("x".repeat(50_000_000)).diagnostics;
  assert.is(large?.message, "The text has 50,000,000 characters, and 16,777,216 is as far as the reading goes.");
});

limits("maxTokens bounds comma lists and pairs too", () => {
  assert.equal(codesOf("a=b,c,d,e,f", { maxTokens: 6 }), ["syntax/too-long"]);
  assert.equal(codesOf("a=b,c=d,e=f", { maxTokens: 6 }), ["syntax/too-long"]);
});

limits("maxDepth can be lower", () => {
  assert.equal(codesOf(lists(3), { maxDepth: 3 }), []);
  assert.equal(codesOf(lists(4), { maxDepth: 3 }), ["syntax/too-deep"]);
});

limits("as many tokens as there may be are not too many, where it is the depth that stops the reading", () => {
  const text = "a=[[b]]";
  const maxTokens = tokenize(text, { maxDepth: 1 }).length;
  assert.equal(codesOf(text, { maxDepth: 1, maxTokens }), ["syntax/too-deep"]);
});

function afterCalls<Result>(calls: number, run: () => Result): Result {
  return calls === 0 ? run() : afterCalls(calls - 1, run);
}

limits("a caller who has used up most of the stack gets fewer levels, and no exception", () => {
  const firstMessage = () => parse(hashes(490)).diagnostics[0]?.message;
  let message: string | undefined;
  for (let calls = 0; message === undefined; calls += 100) message = afterCalls(calls, firstMessage);
  assert.is(message, "Brackets nest deeper than 60 levels, which is as far as the reading goes.");
});

limits("of more than maxProblems, the rest is counted", () => {
  const { diagnostics } = parse("a==b,c==d,e==f,g==h", { maxProblems: 2 });
  assert.equal(
    diagnostics.map(({ code, severity }) => `${severity} ${code}`),
    ["error syntax/doubled-equals", "error syntax/doubled-equals", "info syntax/more-problems"],
  );
  assert.is(diagnostics.at(-1)?.message, "There are 2 more problems in this text.");
  assert.is(
    parse("a==b,c==d,e==f", { maxProblems: 2 }).diagnostics.at(-1)?.message,
    "There is 1 more problem in this text.",
  );
  assert.is(parse(",".repeat(101)).diagnostics.length, 101);
});

limits("brackets that are open at one place count as one problem", () => {
  assert.equal(codesOf(`a=${"[".repeat(200)}`), ["syntax/unclosed-bracket"]);
  assert.equal(codesOf("a={b==c,d=[{e=f", { maxProblems: 2 }), ["syntax/doubled-equals", "syntax/unclosed-bracket"]);
  const { diagnostics } = parse("a={b==c,d=[{e=f", { maxProblems: 1 });
  assert.is(diagnostics.at(-1)?.message, "There is 1 more problem in this text.");
});

limits("one problem is always put into words", () => {
  assert.equal(codesOf("a==b,c==d", { maxProblems: 0 }), ["syntax/doubled-equals", "syntax/more-problems"]);
});

limits.run();
