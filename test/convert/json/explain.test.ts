import { readJson } from "@longhand/convert";
import { applyEdits, type Diagnostic } from "@longhand/diagnostics";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { explanations } from "./explanations.ts";

/** The one diagnostic of a text that cannot be read. */
function diagnosticOf(text: string): Diagnostic {
  const { node, diagnostics } = readJson({ name: "--policies", text });
  assert.is(node, undefined);
  const [diagnostic, ...others] = diagnostics;
  assert.equal(others, []);
  if (diagnostic === undefined) throw new Error("There is no diagnostic.");
  return diagnostic;
}

/** Carets under a range, or a bar where an empty range stands; every UTF-16 unit takes one column. */
function caretsOf(diagnostic: Diagnostic): string {
  if (diagnostic.at.kind !== "range") throw new Error("The place is no range.");
  const { start, end } = diagnostic.at.range;
  return " ".repeat(start) + (start === end ? "|" : "^".repeat(end - start));
}

const explain = suite("json: explain");

for (const { code, text, carets, message, fixed } of explanations) {
  explain(`${code} ${JSON.stringify(text).slice(0, 60)}`, () => {
    const diagnostic = diagnosticOf(text);
    assert.is(diagnostic.code, code);
    assert.is(diagnostic.severity, "error");
    assert.is(caretsOf(diagnostic), carets);
    if (message !== undefined) assert.is(diagnostic.message, message);
    assert.is(diagnostic.fix && applyEdits(text, diagnostic.fix.edits), fixed);
  });
}

explain("an unclosed bracket is shown beside the place where its closer must stand", () => {
  const { related } = diagnosticOf('{"a": [1}');
  const places = related?.map(({ message, at }) => [message, at.kind === "range" ? at.range : undefined]);
  assert.equal(places, [["Opened here.", { start: 6, end: 7 }]]);
});

explain("the CLI's report is absent where the limit is ours alone", () => {
  assert.is(diagnosticOf("[".repeat(401)).cli, undefined);
});

explain("a long word is cut in the message", () => {
  const { message } = diagnosticOf(`[${"a".repeat(1000)}]`);
  assert.ok(message.startsWith(`\`${"a".repeat(40)}…\` must stand`), message);
});

explain.run();
