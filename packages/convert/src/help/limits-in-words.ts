import type { PartFacts } from "./part-facts.ts";

/** The limits as a clause, such as "1 to 55 characters" or "at least 6"; empty where there are none. */
export function limitsInWords({ kind, limits = {} }: Pick<PartFacts, "kind" | "limits">): string {
  const unit = unitOf(kind);
  if (unit === undefined) return rangeOf(limits);
  // No text is shorter than nothing; a number may be less.
  const range = rangeOf(limits.min === 0 ? { ...limits, min: undefined } : limits);
  if (range === "") return "";
  // The number that is read last decides.
  return `${range} ${(limits.max ?? limits.min) === 1 ? unit.one : unit.many}`;
}

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function rangeOf({ min, max }: Bounds): string {
  if (max === undefined) return min === undefined ? "" : `at least ${inWords(min)}`;
  if (min === max) return `exactly ${inWords(max)}`;
  return min === undefined ? `up to ${inWords(max)}` : `${inWords(min)} to ${inWords(max)}`;
}

interface Unit {
  readonly one: string;
  readonly many: string;
}

/** What is counted; undefined where the limits are those of a number. */
function unitOf(kind: PartFacts["kind"]): Unit | undefined {
  switch (kind) {
    case "string":
      return { one: "character", many: "characters" };
    case "blob":
      return { one: "byte", many: "bytes" };
    case "list":
      return { one: "element", many: "elements" };
    case "map":
      return { one: "entry", many: "entries" };
    default:
      return undefined;
  }
}

function inWords(value: number): string {
  return value.toLocaleString("en-US");
}
