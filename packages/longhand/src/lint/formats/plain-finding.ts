import type { Severity } from "@longhand/diagnostics";
import type { Finding, PageEdit } from "@longhand/lint";

/** A finding as `json` and `jsonl` write it. Lines and columns count from 1, columns in code points; offsets are UTF-16 units. */
export interface PlainFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly expected?: string;
  readonly fix: PlainFindingFix | null;
}

/** Edits of the page as it is; none overlaps another. */
interface PlainFindingFix {
  readonly title: string;
  readonly safety: "safe" | "unsafe";
  readonly edits: readonly PlainFindingEdit[];
}

interface PlainFindingEdit {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly newText: string;
}

/** A finding of a file as one row. */
export function plainFinding(file: string, { at, code, severity, message, expected, fix }: Finding): PlainFinding {
  const { line, column, endLine, endColumn } = at;
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    code,
    severity,
    message,
    ...(expected === undefined ? {} : { expected }),
    fix: fix === undefined ? null : { title: fix.title, safety: fix.safety, edits: fix.edits.map(plainEdit) },
  };
}

function plainEdit({ at, newText }: PageEdit): PlainFindingEdit {
  const { start, end, line, column, endLine, endColumn } = at;
  return { start, end, line, column, endLine, endColumn, newText };
}
