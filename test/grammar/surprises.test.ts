import { applyEdits, type Diagnostic } from "@longhand/diagnostics";
import { findSurprises, parse } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { markOf } from "../harness/mark.ts";
import type { DiagnosticRow } from "./diagnostic-row.ts";

/** The warnings of a text that has no errors. */
function warningsOf(text: string): readonly Diagnostic[] {
  const source = { name: "<text>", text };
  const { ast, diagnostics } = parse(source);
  assert.equal(diagnostics, []);
  return findSurprises(ast, source);
}

const rows: readonly DiagnosticRow[] = [
  {
    code: "syntax/swallowed-text",
    text: "Team=Blue,e\\,Area=West",
    mark: "          ^^",
    message: "The AWS CLI drops `e\\` without a word.",
    title: "Quote the value",
    fixed: "Team=Blue,'e,Area=West'",
  },
  {
    code: "syntax/swallowed-text",
    text: "a=b,c\\,d=[e]",
    mark: "    ^^",
  },
  {
    code: "syntax/swallowed-comma",
    text: "a=b,,c=d",
    mark: "   ^",
    message: "Two commas stand together, and the AWS CLI reads them as one.",
    title: "Delete the comma",
    fixed: "a=b,c=d",
  },
  {
    code: "syntax/repeated-key",
    text: "a={b=1,c=2,b=3}",
    mark: "   ^",
    message: "`b` is given again in the same braces, and the AWS CLI keeps the last.",
    title: "Delete the earlier one",
    fixed: "a={c=2,b=3}",
  },
  {
    code: "syntax/bracket-starts-value",
    text: "a={b=}}",
    mark: "     ^",
    message: "The value of `b` starts with this `}`, which closes nothing.",
    title: "Quote the value",
    fixed: "a={b='}'}",
  },
  {
    code: "syntax/bracket-starts-value",
    text: "a=b,]c",
    mark: "    ^",
    fixed: "a=b,']c'",
  },
  {
    code: "syntax/literal-file-reference",
    text: "a={b=file://c}",
    mark: "     ^^^^^^^^",
    message: "`file://c` is sent as this text; inside shorthand only `@=` reads a file.",
    title: "Read the file",
    fixed: "a={b@=file://c}",
  },
  {
    code: "syntax/empty-item",
    text: "a=[b,,c]",
    mark: "     |",
    message: "Nothing stands before this comma, and the AWS CLI reads an empty text.",
    title: "Write it out",
    fixed: "a=[b,'',c]",
  },
  {
    code: "syntax/empty-item",
    text: "a=,b",
    mark: "  |",
    fixed: "a='',b",
  },
  {
    code: "syntax/empty-item",
    text: "a=b,\u00a0,c",
    mark: "    |",
    fixed: "a=b,'',c",
  },
];

const surprises = suite("grammar: surprises");

for (const { code, text, mark, message, title, fixed } of rows) {
  surprises(`${code} ${text}`, () => {
    const [first, ...others] = warningsOf(text);
    assert.equal(others, []);
    assert.is(first?.code, code);
    assert.is(first?.severity, "warning");
    assert.is(first && markOf(first), mark);
    if (message !== undefined) assert.is(first?.message, message);
    if (title !== undefined) assert.is(first?.fix?.title, title);
    assert.is(first?.fix && applyEdits(text, first.fix.edits), fixed);
  });
}

surprises("beside a key that is given again stands the one that counts", () => {
  const text = "a={b=1,c=2,b=3}";
  const [{ related = [] } = { related: [] }] = warningsOf(text);
  assert.equal(
    related.map(({ message, at }) => [message, at.kind === "range" && at.range]),
    [["This one counts.", { start: 11, end: 14 }]],
  );
});

surprises("a bracket further on in the value is not the surprise, and what it starts with is named alone", () => {
  assert.is(warningsOf("a=b,]c}d")[0]?.message, "The value of `a` starts with this `]`, which closes nothing.");
});

surprises("what reads as it looks has none", () => {
  for (const text of ["a=b,c=d", "a={b=[c,d],}", "a@=file://b", "a='}'", "a=[]"]) {
    assert.equal(warningsOf(text), [], text);
  }
});

surprises.run();
