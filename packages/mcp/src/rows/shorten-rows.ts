import type { DiagnosticRow } from "./diagnostic-row.ts";

/** Characters of a fix that is worth its tokens. */
const maxFix = 400;

/** Characters of any text in a row where space is short. */
const maxText = 240;

/** What has diagnostics among other things. */
interface WithRows {
  readonly diagnostics: readonly DiagnosticRow[];
  readonly truncated: number;
}

/** Without fixes that repeat a long text. */
export function dropLongFixes<Output extends WithRows>(output: Output): Output & { diagnostics: DiagnosticRow[] } {
  return { ...output, diagnostics: output.diagnostics.map(withoutLongFix) };
}

/** With each text cut; what is cut of a fix is of no use, so that goes. */
export function cutRows<Output extends WithRows>(output: Output): Output & { diagnostics: DiagnosticRow[] } {
  return { ...output, diagnostics: output.diagnostics.map(withShortTexts) };
}

/** Without the last, least grave row; the first stays. */
export function dropLastRow<Output extends WithRows>(
  output: Output,
): Output & { diagnostics: DiagnosticRow[]; truncated: number } {
  const { diagnostics, truncated } = output;
  const kept = diagnostics.length < 2 ? diagnostics : diagnostics.slice(0, -1);
  return { ...output, diagnostics: [...kept], truncated: truncated + diagnostics.length - kept.length };
}

function withoutLongFix(row: DiagnosticRow): DiagnosticRow {
  const { fix, ...rest } = row;
  return fix !== undefined && fix.length > maxFix ? rest : row;
}

function withShortTexts({ fix: _, ...row }: DiagnosticRow): DiagnosticRow {
  return {
    ...row,
    message: cut(row.message),
    ...(row.path === undefined ? {} : { path: cut(row.path) }),
    ...(row.expected === undefined ? {} : { expected: row.expected.map(cut) }),
  };
}

function cut(text: string): string {
  return text.length > maxText ? `${text.slice(0, maxText)}…(${text.length - maxText} more)` : text;
}
