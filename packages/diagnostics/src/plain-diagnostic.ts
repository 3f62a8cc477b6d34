import type { Diagnostic, Severity } from "./diagnostic.ts";
import { positionAt } from "./line-map.ts";
import type { Place } from "./place.ts";
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

/** Edits of the text that the diagnostic points into; offsets are UTF-16 units. */
export interface PlainFix {
  readonly title: string;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
}

/** A diagnostic as plain JSON data. */
export function toPlainDiagnostic({ code, severity, message, at, ...rest }: Diagnostic): PlainDiagnostic {
  const { expected, related, fix, suggestions } = rest;
  return {
    code,
    severity,
    message,
    at: toPlainPlace(at),
    ...(expected === undefined ? {} : { expected }),
    ...(related === undefined ? {} : { related: related.map((note) => ({ ...note, at: toPlainPlace(note.at) })) }),
    ...(fix === undefined
      ? {}
      : { fix: { title: fix.title, edits: fix.edits.map(({ range, newText }) => ({ ...range, newText })) } }),
    ...(suggestions === undefined ? {} : { suggestions }),
  };
}

function toPlainPlace(place: Place): PlainPlace {
  if (place.kind === "pointer") return { pointer: place.pointer, part: place.part };
  const { source, range } = toHome(place.source, place.range);
  const { line, column } = positionAt(source, range.start);
  const end = positionAt(source, range.end);
  return { source: source.name, ...range, line, column, endLine: end.line, endColumn: end.column };
}
