import {
  type Diagnostic,
  defineDiagnostic,
  limitDiagnostics,
  plainPaint,
  renderDiagnostic,
  show,
  toPlainDiagnostic,
} from "@longhand/diagnostics";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("rendering");

const tooSmall = defineDiagnostic<{ readonly minimum: number }>({
  code: "test/too-small",
  severity: "error",
  message: ({ minimum }) => `It must be at least ${minimum}.`,
  expected: () => "a larger number",
});

const source = { name: "--policies", text: "PasswordPolicy={MinimumLength=4}" };

const diagnostic: Diagnostic = tooSmall(
  { kind: "range", source, range: { start: 30, end: 31 } },
  { minimum: 6 },
  {
    fix: { title: "Write `6`", edits: [{ range: { start: 30, end: 31 }, newText: "6" }] },
    related: [{ message: "The policy is here.", at: { kind: "range", source, range: { start: 0, end: 14 } } }],
  },
);

test("shows the place, the text, the sentence, what was expected and the fix", () => {
  assert.equal(renderDiagnostic(diagnostic), [
    "--policies:1:31 error test/too-small",
    "  PasswordPolicy={MinimumLength=4}",
    "                                ^",
    "  It must be at least 6.",
    "  Expected: a larger number.",
    "  --policies:1:1: The policy is here.",
    "  Fix: Write `6`:",
    "    PasswordPolicy={MinimumLength=6}",
  ]);
});

test("a place in a request has no text", () => {
  const at = { kind: "pointer", pointer: "/Policies", part: "value" } as const;
  assert.equal(renderDiagnostic(tooSmall(at, { minimum: 1 }))[0], "/Policies error test/too-small");
});

test("colours are the caller's", () => {
  const paint = {
    ...plainPaint,
    code: (text: string) => `<${text}>`,
    caret: (text: string) => text.replaceAll("^", "~"),
  };
  const lines = renderDiagnostic(diagnostic, paint);
  assert.match(lines[0] ?? "", "<test/too-small>");
  assert.match(lines[2] ?? "", /^ {32}~$/);
});

test("a fix keeps tabs, so that it can be pasted", () => {
  const tabbed = { name: "t", text: "a\t=" };
  const fix = { title: "Add b", edits: [{ range: { start: 3, end: 3 }, newText: "b" }] };
  const lines = renderDiagnostic(
    tooSmall({ kind: "range", source: tabbed, range: { start: 3, end: 3 } }, { minimum: 1 }, { fix }),
  );
  assert.is(lines.at(-1), "    a\t=b");
});

test("as JSON, places have names and numbers and no text", () => {
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

test("only so many are shown, and the rest is counted", () => {
  const many = Array.from({ length: 103 }, () => diagnostic);
  const { diagnostics, omitted } = limitDiagnostics(many);
  assert.is(diagnostics.length, 100);
  assert.is(omitted, 3);
  assert.is(limitDiagnostics([diagnostic]).omitted, 0);
});

const shown: readonly [text: string, expected: string][] = [
  ["abc", "`abc`"],
  ["a\nb", "`a␊b`"],
  ["\u001b[31m", "`␛[31m`"],
  ["\u202eabc", "`<U+202E>abc`"],
  ["\ud83d", "`<U+D83D>`"],
  ["x".repeat(61), `\`${"x".repeat(29)}…${"x".repeat(29)}\``],
];

for (const [text, expected] of shown) {
  test(`${JSON.stringify(text)} in a message`, () => assert.is(show(text), expected));
}

test.run();
