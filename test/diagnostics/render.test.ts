import { type Diagnostic, defineDiagnostic, plainPaint, renderDiagnostic } from "@longhand/diagnostics";
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

test("what was probably meant is asked where no fix can say it", () => {
  const at = { kind: "pointer", pointer: "/MfaConfiguration", part: "value" } as const;
  const lines = renderDiagnostic(tooSmall(at, { minimum: 1 }, { suggestions: ["ON", "OFF"] }));
  assert.is(lines.at(-1), "  Did you mean `ON` or `OFF`?");
});

test("of a long text, only the lines that the fix touches are shown", () => {
  const source = { name: "t", text: `${"x".repeat(300)}\na=\n${"y".repeat(300)}` };
  const fix = { title: "Add b", edits: [{ range: { start: 303, end: 303 }, newText: "b" }] };
  const at = { kind: "range", source, range: { start: 303, end: 303 } } as const;
  const lines = renderDiagnostic(tooSmall(at, { minimum: 1 }, { fix }));
  assert.equal(lines.slice(-2), ["  Fix: Add b:", "    a=b"]);
});

test("a fix is not shown where the screen could not show it as it is, or where it is long", () => {
  for (const text of ["a\u0007", "a\u202e", "x".repeat(2001)]) {
    const fix = { title: "Add b", edits: [{ range: { start: 0, end: 0 }, newText: "b" }] };
    const at = { kind: "range", source: { name: "t", text }, range: { start: 0, end: 1 } } as const;
    assert.is(renderDiagnostic(tooSmall(at, { minimum: 1 }, { fix })).at(-1), "  Fix: Add b.");
  }
});

test("a fix keeps its lines and its blanks", () => {
  const at = { kind: "range", source: { name: "t", text: "a\r\n\u3000b" }, range: { start: 0, end: 1 } } as const;
  const fix = { title: "Write c", edits: [{ range: { start: 0, end: 1 }, newText: "c" }] };
  assert.equal(renderDiagnostic(tooSmall(at, { minimum: 1 }, { fix })).slice(-2), ["    c", "    \u3000b"]);
});

test("nothing in a name or a message drives the terminal", () => {
  const at = { kind: "range", source: { name: "\u001b[2J", text: "\u001b[2J" }, range: { start: 0, end: 1 } } as const;
  const hostile = { ...tooSmall(at, { minimum: 1 }), message: "\u001b[2J", expected: "\u001b[2J" };
  assert.not.match(renderDiagnostic(hostile).join(""), /\p{Cc}/u);
});

test.run();
