import type { Diagnostic, RangePlace, Source } from "@longhand/diagnostics";
import type { JsonFault } from "../json-fault.ts";

/** Knows one kind of mistake: its diagnostic when the fault comes from it, undefined when it does not. */
export type Recogniser = (source: Source, fault: JsonFault) => Diagnostic | undefined;

/** The place `[start, end)` of a source. */
export function placeOf(source: Source, start: number, end: number): RangePlace {
  return { kind: "range", source, range: { start, end } };
}

/** The place of the character at `offset`; empty at the end of the text. */
export function placeOfCharacter(source: Source, offset: number): RangePlace {
  const code = source.text.codePointAt(offset);
  return placeOf(source, offset, code === undefined ? offset : offset + String.fromCodePoint(code).length);
}
