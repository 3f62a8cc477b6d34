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
    fixed: "a=b,c=d",
  },
  {
    code: "syntax/repeated-key",
    text: "a={b=1,c=2,b=3}",
    mark: "   ^",
    fixed: "a={c=2,b=3}",
  },
  {
    code: "syntax/bracket-starts-value",
    text: "a={b=}}",
    mark: "     ^",
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
    fixed: "a={b@=file://c}",
  },
  {
    code: "syntax/empty-item",
    text: "a=[b,,c]",
    mark: "     |",
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

for (const { code, text, mark, fixed } of rows) {
  surprises(`${code} ${text}`, () => {
    const [first, ...others] = warningsOf(text);
    assert.equal(others, []);
    assert.is(first?.code, code);
    assert.is(first?.severity, "warning");
    assert.is(first && markOf(first), mark);
    assert.is(first?.fix && applyEdits(text, first.fix.edits), fixed);
  });
}

surprises("what reads as it looks has none", () => {
  for (const text of ["a=b,c=d", "a={b=[c,d],}", "a@=file://b", "a='}'", "a=[]"]) {
    assert.equal(warningsOf(text), [], text);
  }
});

surprises.run();
