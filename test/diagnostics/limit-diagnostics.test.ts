import { type Diagnostic, limitDiagnostics, maxDiagnostics, type Severity } from "@longhand/diagnostics";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("limitDiagnostics");

const severities: Readonly<Record<string, Severity>> = { e: "error", w: "warning", i: "info" };

/** "e1" is an error with the message "e1". */
function diagnosticOf(name: string): Diagnostic {
  const severity = severities[name.charAt(0)] ?? "info";
  return { code: "test/any", severity, message: name, at: { kind: "pointer", pointer: "", part: "value" } };
}

const rows: readonly [given: string, limit: number, kept: string, omitted: number][] = [
  ["", 2, "", 0],
  ["w1 e1", 2, "w1 e1", 0],
  ["e1 e2 e3", 2, "e1 e2", 1],
  ["w1 w2 e1 i1 e2", 3, "w1 e1 e2", 2],
  ["i1 w1 i2 w2", 3, "i1 w1 w2", 1],
  ["e1", 0, "", 1],
];

for (const [given, limit, kept, omitted] of rows) {
  test(`of "${given}" ${limit} are "${kept}"`, () => {
    const limited = limitDiagnostics(given.split(" ").filter(Boolean).map(diagnosticOf), limit);
    assert.is(limited.diagnostics.map(({ message }) => message).join(" "), kept);
    assert.is(limited.omitted, omitted);
  });
}

test("keeps a hundred unless told otherwise", () => {
  const many = Array.from({ length: 103 }, (_, index) => diagnosticOf(`e${index}`));
  assert.equal(limitDiagnostics(many), { diagnostics: many.slice(0, 100), omitted: 3 });
  assert.is(maxDiagnostics, 100);
});

test.run();
