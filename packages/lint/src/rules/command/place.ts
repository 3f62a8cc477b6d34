import type { Range, RangePlace, Source } from "@longhand/diagnostics";

/** A range of a text as a place. */
export function placeIn(source: Source, range: Range): RangePlace {
  return { kind: "range", source, range };
}
