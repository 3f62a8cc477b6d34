import { readJson, toPlainJson } from "@longhand/convert";
import { suite } from "uvu";
import { matchSnapshot } from "../../harness/snapshot.ts";
import { jsonGroups } from "./json-rows.ts";
import { printDiagnostics } from "./print-diagnostic.ts";
import { printValue } from "./print-value.ts";
import { shortened } from "./shortened.ts";

/** What comes of a text, and all that is said of it. */
function report(text: string): string {
  const { node, diagnostics } = readJson({ name: "json", text });
  const value = node === undefined ? [] : [`  ${printValue(toPlainJson(node))}`];
  const lines = [...printDiagnostics(diagnostics), ...value].map(shortened);
  return ["", ...lines, ""].join("\n");
}

const reports = suite("convert: reports of JSON");

for (const { name, rows } of jsonGroups) {
  reports(`what is said of ${name}`, () => {
    matchSnapshot(`reports/json/${name}.txt`, rows.map(report).join(""));
  });
}

reports.run();
