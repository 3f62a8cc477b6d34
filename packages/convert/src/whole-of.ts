import type { RangePlace, Source } from "@longhand/diagnostics";

/** The place of a whole text. */
export function wholeOf(source: Source): RangePlace {
  return { kind: "range", source, range: { start: 0, end: source.text.length } };
}
