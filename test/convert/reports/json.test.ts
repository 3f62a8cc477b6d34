import { readJson, toPlainJson } from "@longhand/convert";
import { suite } from "uvu";
import { jsonGroups } from "./json-rows.ts";
import { printDiagnostics } from "./print-diagnostic.ts";
import { printValue } from "./print-value.ts";
import { testReports } from "./report-tests.ts";
import { shortened } from "./shortened.ts";

/** What comes of a text, and all that is said of it. */
function report(text: string): readonly string[] {
  const { node, diagnostics } = readJson({ name: "json", text });
  const value = node === undefined ? [] : [`  ${printValue(toPlainJson(node))}`];
  return [...printDiagnostics(diagnostics), ...value].map(shortened);
}

const reports = suite("convert: reports of JSON");

for (const { name, rows } of jsonGroups) {
  testReports({
    suite: reports,
    title: `what is said of ${name}`,
    snapshot: `reports/json/${name}.txt`,
    rows,
    reporter: () => report,
  });
}

reports.run();
