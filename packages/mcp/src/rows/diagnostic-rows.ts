import type { Provenance } from "@longhand/convert";
import { type Diagnostic, limitDiagnostics, type Severity } from "@longhand/diagnostics";
import { type DiagnosticRow, toDiagnosticRow } from "./diagnostic-row.ts";

/** More than this in one answer is read by nobody. */
const maxRows = 20;

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The rows that are shown, errors first, and how many are not. */
export interface DiagnosticRows {
  readonly diagnostics: DiagnosticRow[];
  readonly truncated: number;
}

/** Diagnostics as rows: the gravest first, equally grave ones in the order of the text. */
export function toDiagnosticRows(diagnostics: readonly Diagnostic[], provenance: Provenance): DiagnosticRows {
  const sorted = [...diagnostics].sort((a, b) => ranks[a.severity] - ranks[b.severity] || inText(a, b));
  const { diagnostics: kept, omitted } = limitDiagnostics(sorted, maxRows);
  return { diagnostics: kept.map((diagnostic) => toDiagnosticRow(diagnostic, provenance)), truncated: omitted };
}

/** Texts keep the order in which they were given. */
function inText({ at: a }: Diagnostic, { at: b }: Diagnostic): number {
  if (a.kind !== "range" || b.kind !== "range" || a.source !== b.source) return 0;
  return a.range.start - b.range.start;
}

/** How many there are of each severity, in words: `2 errors, 1 warning`; empty where there are none. */
export function countInWords(diagnostics: readonly Pick<Diagnostic, "severity">[]): string {
  const count = (severity: Severity) => diagnostics.filter((one) => one.severity === severity).length;
  const parts = [
    [count("error"), "error"],
    [count("warning"), "warning"],
    [count("info"), "note"],
  ] as const;
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}${number === 1 ? "" : "s"}`)
    .join(", ");
}
