import { type PlainValue, parse, plainValue } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { markOf } from "../harness/mark.ts";

interface Recovery {
  readonly text: string;
  /** One mark for each diagnostic, in the order in which they are found. */
  readonly marks: readonly string[];
  readonly codes: readonly string[];
  /** What could be read. */
  readonly rest: PlainValue;
}

const recovery = suite("grammar: recovery");

const rows: readonly Recovery[] = [
  {
    text: "a==b,c==d,e=f",
    marks: [
      "  ^", //
      "       ^",
    ],
    codes: ["syntax/doubled-equals", "syntax/doubled-equals"],
    rest: { a: "", c: "", e: "f" },
  },
  {
    text: "PasswordPolicy={MinimumLength=8,,RequireSymbols=true},Team=It's,Area=,",
    marks: [
      "                                ^",
      "                                                             ^",
      "                                                                     ^",
    ],
    codes: ["syntax/doubled-comma", "syntax/quote-in-value", "syntax/trailing-comma"],
    rest: { PasswordPolicy: { MinimumLength: "8", RequireSymbols: "true" }, Team: "It", Area: [""] },
  },
  {
    text: "a=[x}y,{b=c,d e=f},'g'h,i],j='k,l=m",
    marks: [
      "    ^", //
      "            ^^^",
      "                      ^",
      "                             ^^",
    ],
    codes: ["syntax/bracket-in-value", "syntax/blank-in-key", "syntax/text-after-quote", "syntax/unclosed-quote"],
    rest: { a: ["x", { b: "c" }, "g", "i"], l: "m" },
  },
  {
    text: "a={b={c={d=Hi {x} {y},e=f}}},g=h",
    marks: ["                ^"],
    codes: ["syntax/bracket-in-value"],
    rest: { a: { b: { c: { d: "Hi {x", e: "f" } } }, g: "h" },
  },
  {
    text: "a={b=c}} , d=[e]] , f=g",
    marks: [
      "       ^", //
      "                ^",
    ],
    codes: ["syntax/stray-bracket", "syntax/stray-bracket"],
    rest: { a: { b: "c" }, d: ["e"], f: "g" },
  },
  {
    text: "a={b=[c},d=e",
    marks: ["     ^"],
    codes: ["syntax/unclosed-bracket"],
    rest: { a: { b: ["c"] }, d: "e" },
  },
  {
    text: "a={b,c},d={e=f",
    marks: [
      "   ^", //
      "     ^",
      "          ^",
    ],
    codes: ["syntax/missing-equals", "syntax/list-without-brackets", "syntax/unclosed-bracket"],
    rest: { a: {}, d: { e: "f" } },
  },
  {
    text: "a=b,a=c,a=d",
    marks: [
      "    ^", //
      "        ^",
    ],
    codes: ["syntax/duplicate-key", "syntax/duplicate-key"],
    rest: { a: "d" },
  },
  {
    // To the AWS CLI the hash ends at its first brace, so it finds the repeated key before what stands behind that.
    text: "a=b,a={c=x{y}}",
    marks: [
      "    ^", //
      "            ^",
    ],
    codes: ["syntax/duplicate-key", "syntax/bracket-in-value"],
    rest: { a: { c: "x{y" } },
  },
  {
    text: '{"a": "b"},c=d',
    marks: ["^"],
    codes: ["syntax/json-in-shorthand"],
    rest: { c: "d" },
  },
];

for (const { text, marks, codes, rest } of rows) {
  recovery(text, () => {
    const { ast, diagnostics } = parse(text);
    assert.equal(diagnostics.map(markOf), marks);
    assert.equal(
      diagnostics.map(({ code }) => code),
      codes,
    );
    assert.equal(plainValue(ast), rest);
  });
}

recovery.run();
