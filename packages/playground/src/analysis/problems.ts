import { type Diagnostic, type Range, type Severity, toHome } from "@longhand/diagnostics";
import type { Analysis } from "./analyse.ts";
import { lineEdits } from "./line-edits.ts";

/** A change of the whole text. */
export interface TextChange extends Range {
  readonly newText: string;
}

/** A diagnostic as the page shows it. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly expected?: string;
  /** Where in the whole text. */
  readonly range: Range;
  readonly fix?: { readonly title: string; readonly changes: readonly TextChange[] };
}

/** Everything that is wrong with a text, with places and fixes of the text itself. */
export function problemsOf({ diagnostics, source }: Analysis): readonly Problem[] {
  return diagnostics.map((diagnostic) => problemOf(diagnostic, source.text));
}

function problemOf({ code, severity, message, expected, at, fix }: Diagnostic, text: string): Problem {
  const home = at.kind === "range" ? toHome(at.source, at.range) : undefined;
  // An unknown operation or option of the page's own fields stands in no text.
  const range = home?.source.text === text ? home.range : { start: 0, end: text.length };
  const changes = fix === undefined || at.kind !== "range" ? undefined : lineEdits(fix.edits, at.source, text);
  return {
    code,
    severity,
    message,
    ...(expected === undefined ? {} : { expected }),
    range,
    ...(fix === undefined || changes === undefined ? {} : { fix: { title: fix.title, changes } }),
  };
}
