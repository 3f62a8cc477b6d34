import type { CommandReading } from "@longhand/convert";
import { toHome } from "@longhand/diagnostics";
import { overlaps } from "../shell/opaque.ts";
import type { PageOpaque } from "./opaque-in-page.ts";

/** JSON pointers of the values of a reading of which not all is known. */
export function opaquePointers({ provenance }: CommandReading, { opaque, elisions }: PageOpaque): readonly string[] {
  const unknown = [...opaque.filter(({ kind }) => kind !== "home").map(({ range }) => range), ...elisions];
  if (unknown.length === 0) return [];
  return [...provenance].flatMap(([pointer, { place }]) => {
    const { range } = toHome(place.source, place.range);
    return pointer !== "" && unknown.some((other) => overlaps(other, range)) ? [pointer] : [];
  });
}
