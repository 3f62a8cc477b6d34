import type { Provenance } from "@longhand/convert";
import { contains, type RangePlace } from "@longhand/diagnostics";

/** JSON pointer of the smallest part of a request that was written around a place; undefined where no part was. */
export function findPointer(place: RangePlace, provenance: Provenance): string | undefined {
  let best: { readonly pointer: string; readonly length: number } | undefined;
  for (const [pointer, origin] of provenance) {
    for (const around of [origin.key, origin.place]) {
      if (around === undefined || around.source !== place.source || !contains(around.range, place.range)) continue;
      const length = around.range.end - around.range.start;
      if (best === undefined || length < best.length) best = { pointer, length };
    }
  }
  return best?.pointer;
}
