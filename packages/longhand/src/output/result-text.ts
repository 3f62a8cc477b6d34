import type { Difference, Result } from "@longhand/apply";
import { type Diagnostic, visible } from "@longhand/diagnostics";
import { addressText, type Layout, poolText } from "./plan-text.ts";
import { renderReport } from "./report.ts";
import { settingName, settingText } from "./setting-text.ts";
import { renderTable } from "./table.ts";

/** How something ended, for people: where, whether anything was written, what is different, what to do next. */
export function resultText(result: Result, diagnostics: readonly Diagnostic[], layout: Layout): string {
  const { address, pool, summary, next, advice, drift = [], moved = [], appeared = [] } = result;
  const head = `${outcomeText(result, layout)} ${poolText(pool)} in ${addressText(address)}`;
  const parts = [
    diagnostics.length > 0 ? renderReport(diagnostics, layout.paint).trimEnd() : "",
    `${head}\n${visible(summary)}`,
    differencesText("Not as it should be:", drift, layout),
    differencesText("Changed since the plan was made:", moved, layout),
    differencesText("New, and filled in by the service:", appeared, layout),
    advice === undefined ? "" : visible(advice.text),
    next.code === "done" ? "" : `Next: ${visible(next.text)}`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

const fine: ReadonlySet<Result["outcome"]> = new Set(["VERIFIED", "NOOP", "PLANNED"]);

function outcomeText({ outcome, written }: Result, { paint }: Layout): string {
  const mark = fine.has(outcome) ? paint.fix(outcome) : paint.severity(outcome, "error");
  return `${mark} (written: ${written})`;
}

function differencesText(title: string, differences: readonly Difference[], { width }: Layout): string {
  if (differences.length === 0) return "";
  const rows = differences.map(({ path, expected, actual }) => [
    settingName(path),
    settingText(expected),
    settingText(actual),
  ]);
  return `${title}\n${renderTable({ head: ["setting", "expected", "is"], rows, width }).trimEnd()}`;
}
