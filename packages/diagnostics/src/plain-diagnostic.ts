import type { Diagnostic, Severity } from "./diagnostic.ts";
import { applyEdits, type Fix } from "./fix.ts";
import { positionAt } from "./line-map.ts";
import type { Place } from "./place.ts";
import type { Range } from "./range.ts";
import type { Source } from "./source.ts";
import { toHome } from "./to-home.ts";

/** A diagnostic as JSON carries it: places by name and number, without the texts they point into. */
export interface PlainDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: PlainPlace;
  readonly expected?: string;
  readonly related?: readonly { readonly message: string; readonly at: PlainPlace }[];
  readonly fix?: PlainFix;
  readonly suggestions?: readonly (string | number | boolean)[];
}

/** `start` and `end` are UTF-16 offsets; lines and columns count from 1, columns in code points. */
export type PlainPlace =
  | { readonly pointer: string; readonly part: "key" | "value" }
  | {
      readonly source: string;
      readonly start: number;
      readonly end: number;
      readonly line: number;
      readonly column: number;
      readonly endLine: number;
      readonly endColumn: number;
    };

/**
 * How to put it right: edits of the source that `at` names (offsets are UTF-16 units), or, where the text was cut out
 * of that source and cannot be written there, the whole text as it should read.
 */
export type PlainFix =
  | { readonly title: string; readonly edits: readonly PlainEdit[] }
  | { readonly title: string; readonly text: string };

/** Replaces what stands from `start` to `end` by a text. */
export interface PlainEdit extends Range {
  readonly newText: string;
}

/** A diagnostic as plain JSON data. */
export function toPlainDiagnostic({ code, severity, message, at, ...rest }: Diagnostic): PlainDiagnostic {
  const { expected, related, fix, homeFix, suggestions } = rest;
  return {
    code,
    severity,
    message,
    at: toPlainPlace(at),
    ...(expected === undefined ? {} : { expected }),
    ...(related === undefined ? {} : { related: related.map((note) => ({ ...note, at: toPlainPlace(note.at) })) }),
    ...(fix === undefined || at.kind === "pointer" ? {} : { fix: toPlainFix(fix, homeFix, at.source) }),
    ...(suggestions === undefined ? {} : { suggestions }),
  };
}

function toPlainFix({ title, edits }: Fix, homeFix: Fix | undefined, { text, home }: Source): PlainFix {
  const placed = home === undefined ? edits : homeFix?.edits;
  if (placed === undefined) return { title, text: applyEdits(text, edits) };
  return { title, edits: placed.map(({ range, newText }) => ({ ...range, newText })) };
}

function toPlainPlace(place: Place): PlainPlace {
  if (place.kind === "pointer") return { pointer: place.pointer, part: place.part };
  const { source, range } = toHome(place.source, place.range);
  const { line, column } = positionAt(source, range.start);
  const end = positionAt(source, range.end);
  return { source: source.name, ...range, line, column, endLine: end.line, endColumn: end.column };
}
