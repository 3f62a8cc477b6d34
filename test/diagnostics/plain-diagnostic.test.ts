import { type Diagnostic, type Source, toPlainDiagnostic } from "@longhand/diagnostics";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("toPlainDiagnostic");

const source: Source = { name: "--policies", text: "PasswordPolicy={MinimumLength=4}" };

const diagnostic: Diagnostic = {
  code: "test/too-small",
  severity: "error",
  message: "It must be at least 6.",
  at: { kind: "range", source, range: { start: 30, end: 31 } },
  expected: "a larger number",
  fix: { title: "Write `6`", edits: [{ range: { start: 30, end: 31 }, newText: "6" }] },
  related: [{ message: "The policy is here.", at: { kind: "range", source, range: { start: 0, end: 14 } } }],
};

test("places have names and numbers and no text", () => {
  const at = { source: "--policies", start: 30, end: 31, line: 1, column: 31, endLine: 1, endColumn: 32 };
  const first = { source: "--policies", start: 0, end: 14, line: 1, column: 1, endLine: 1, endColumn: 15 };
  assert.equal(toPlainDiagnostic(diagnostic), {
    code: "test/too-small",
    severity: "error",
    message: "It must be at least 6.",
    at,
    expected: "a larger number",
    related: [{ message: "The policy is here.", at: first }],
    fix: { title: "Write `6`", edits: [{ start: 30, end: 31, newText: "6" }] },
  });
});

test("a place in a request is its pointer", () => {
  const at = { kind: "pointer", pointer: "/Policies", part: "key" } as const;
  assert.equal(toPlainDiagnostic({ code: "test/any", severity: "info", message: "Any.", at, suggestions: ["a", 8] }), {
    code: "test/any",
    severity: "info",
    message: "Any.",
    at: { pointer: "/Policies", part: "key" },
    suggestions: ["a", 8],
  });
});

test("a fix of a text that was cut out of a page gives the text, for its edits are none of the page", () => {
  const document: Source = { name: "page.md", text: `x\n${source.text}` };
  const segments = [{ inner: 0, outer: { start: 2, end: document.text.length } }];
  const cutOut: Source = { ...source, home: { document, segments } };
  const { at, fix } = toPlainDiagnostic({
    ...diagnostic,
    at: { kind: "range", source: cutOut, range: { start: 30, end: 31 } },
  });
  assert.equal(at, { source: "page.md", start: 32, end: 33, line: 2, column: 31, endLine: 2, endColumn: 32 });
  assert.equal(fix, { title: "Write `6`", text: "PasswordPolicy={MinimumLength=6}" });
});

test("it survives JSON", () => {
  const plain = toPlainDiagnostic(diagnostic);
  assert.equal(JSON.parse(JSON.stringify(plain)), plain);
});

test.run();
