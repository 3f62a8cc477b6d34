import type { Diagnostic, Source } from "@longhand/diagnostics";
import { tooLarge } from "./diagnostics.ts";

/** What there is to say of a text that has more than `limit` UTF-16 units; undefined for all others. */
export function findTooLarge(source: Source, limit: number): Diagnostic | undefined {
  const { length } = source.text;
  if (length <= limit) return undefined;
  return tooLarge({ kind: "range", source, range: { start: 0, end: 1 } }, { length, limit });
}
