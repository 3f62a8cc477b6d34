import { show } from "./show.ts";

/** The question that offers names, best first: "Did you mean `a`, `b` or `c`?"; an empty text where there are none. */
export function didYouMean(names: readonly string[]): string {
  const shown = names.map(show);
  const last = shown.at(-1);
  if (last === undefined) return "";
  const before = shown.slice(0, -1).join(", ");
  return `Did you mean ${before === "" ? last : `${before} or ${last}`}?`;
}
