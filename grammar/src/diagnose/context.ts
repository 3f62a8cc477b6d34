import type { Fix, RangePlace, Source } from "@longhand/diagnostics";
import type { Document } from "../ast.ts";
import type { ParseLimits } from "../limits.ts";
import type { QuoteMemory } from "../quoted.ts";

/** What a problem is put into words with. */
export interface DiagnoseContext {
  readonly source: Source;
  readonly text: string;
  readonly document: Document;
  readonly limits: ParseLimits;
  /** How many tokens were read; more than the limit allows, where it is that limit which stopped the reading. */
  readonly tokenCount: number;
  readonly quotes: QuoteMemory;
}

/** The place [start, end) of the text. */
export function placeAt({ source }: DiagnoseContext, start: number, end: number): RangePlace {
  return { kind: "range", source, range: { start, end } };
}

/** A fix of one edit. */
export function replace(title: string, start: number, end: number, newText: string): Fix {
  return { title, edits: [{ range: { start, end }, newText }] };
}
