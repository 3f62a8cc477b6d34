import { type Diagnostic, type Range, type Severity, type Source, type TextEdit, toHome } from "@longhand/diagnostics";
import type { Analysis } from "./analyse.ts";

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
  return diagnostics.map((diagnostic) => problemOf(diagnostic, source));
}

function problemOf({ code, severity, message, expected, at, ...rest }: Diagnostic, line: Source): Problem {
  const home = at.kind === "range" ? toHome(at.source, at.range) : undefined;
  // An unknown operation or option of the page's own fields stands in no text.
  const range = home?.source === line ? home.range : { start: 0, end: line.text.length };
  const fix = at.kind === "range" ? fixOf(rest, at.source, line) : undefined;
  return {
    code,
    severity,
    message,
    ...(expected === undefined ? {} : { expected }),
    range,
    ...(fix === undefined ? {} : { fix }),
  };
}

/** A fix as changes of the whole text. That of a word is one of the command line that the word stands in. */
function fixOf({ fix, homeFix }: Pick<Diagnostic, "fix" | "homeFix">, source: Source, line: Source): Problem["fix"] {
  if (homeFix !== undefined) return { title: homeFix.title, changes: homeFix.edits.map(toChange) };
  // Where a word has no edits of the line, its own would miss its quotes. The line without its prompts still has its name.
  if (fix === undefined || source.name !== line.name) return undefined;
  const edits = fix.edits.map((edit) => ({ ...edit, range: toHome(source, edit.range).range }));
  return { title: fix.title, changes: edits.map(toChange) };
}

function toChange({ range, newText }: TextEdit): TextChange {
  return { ...range, newText };
}
