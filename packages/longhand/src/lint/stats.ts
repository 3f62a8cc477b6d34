import type { PageCounts } from "@longhand/lint";
import { renderRows } from "../output/rows.ts";
import type { LintedFile } from "./lint-files.ts";

/** How much was read, and how often each rule found something, the most frequent first. */
export function statsText(linted: readonly LintedFile[]): string {
  const reports = linted.flatMap((one) => ("reason" in one ? [] : [one.report]));
  const sum = (name: keyof PageCounts) => reports.reduce((total, { counts }) => total + counts[name], 0);
  const read = [
    ["files", `${reports.length}`],
    ["files with commands", `${reports.filter(({ counts }) => counts.commands > 0).length}`],
    ["commands", `${sum("commands")}`],
    ["synopses passed over", `${sum("synopses")}`],
    ["suppressed findings", `${sum("suppressed")}`],
  ];
  const counts = new Map<string, number>();
  for (const { findings } of reports) {
    for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const found = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  return renderRows([...read, ...found.map(([code, count]) => [code, `${count}`])]);
}
