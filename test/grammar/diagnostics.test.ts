import { applyEdits } from "@longhand/diagnostics";
import { parse } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { markOf } from "../harness/mark.ts";
import { readText } from "../harness/repository.ts";
import { keyDiagnostics } from "./key-diagnostics.ts";
import { valueDiagnostics } from "./value-diagnostics.ts";

const diagnostics = suite("grammar: diagnostics");
const rows = [...keyDiagnostics, ...valueDiagnostics];

for (const { code, text, mark, message, expected, title, fixed } of rows) {
  diagnostics(`${code} ${JSON.stringify(text)}`, () => {
    const [first] = parse(text).diagnostics;
    assert.is(first?.code, code);
    assert.is(first?.severity, "error");
    assert.is(first && markOf(first), mark);
    if (message !== undefined) assert.equal([first?.message, first?.expected], [message, expected]);
    if (title !== undefined) assert.is(first?.fix?.title, title);
    assert.is(first?.fix && applyEdits(text, first.fix.edits), fixed);
  });
}

// What only a limit brings about is in limits.test.ts, warnings are in surprises.test.ts.
diagnostics("every other code has a row with its message", () => {
  const definitions = readText("grammar/src/diagnostics.ts").matchAll(/code: "([^"]+)",\s*severity: "error"/g);
  const codes = [...definitions].map(([, code]) => code);
  const limits = ["syntax/too-deep", "syntax/too-large", "syntax/too-long"];
  assert.ok(codes.length > limits.length);
  const shown = new Set([...rows.filter(({ message }) => message !== undefined).map(({ code }) => code), ...limits]);
  assert.equal(
    codes.filter((code) => code === undefined || !shown.has(code)),
    [],
  );
});

diagnostics("a place names its source, and a repeated key the first one", () => {
  const source = { name: "--lambda-config", text: "a=b,c=d,a=e" };
  const [duplicate] = parse(source).diagnostics;
  assert.equal(duplicate?.at, { kind: "range", source, range: { start: 8, end: 9 } });
  assert.equal(duplicate?.related, [
    { message: "It is given here first.", at: { kind: "range", source, range: { start: 0, end: 1 } } },
  ]);
});

diagnostics("a text without a name is called that", () => {
  const [duplicate] = parse("a=b,a=c").diagnostics;
  assert.is(duplicate?.at.kind === "range" && duplicate.at.source.name, "<text>");
});

diagnostics("only the first carries the report of the AWS CLI", () => {
  const found = parse("a==b,c==d").diagnostics;
  assert.equal(
    found.map(({ cli }) => cli),
    [{ kind: "syntax", expected: ",", received: "=", offset: 2 }, undefined],
  );
});

diagnostics.run();
