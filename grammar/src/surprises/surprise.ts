import type { Diagnostic, RangePlace, Source } from "@longhand/diagnostics";
import type { Document, Hash, Pair, Value } from "../ast.ts";

/** Warns of one kind of reading that is exact and still not what anyone would expect. Gets a part of a tree without errors. */
export interface Surprise {
  /** Looks at a value and the pair around it. */
  readonly value?: (value: Value, owner: Pair, source: Source) => Diagnostic | undefined;
  /** Looks at the pairs of the text or of one hash. */
  readonly pairs?: (container: Document | Hash, source: Source) => Iterable<Diagnostic>;
}

/** Each pair but the last, with the one behind it. */
export function* neighbours(pairs: readonly Pair[]): Iterable<readonly [pair: Pair, next: Pair]> {
  let before: Pair | undefined;
  for (const pair of pairs) {
    if (before !== undefined) yield [before, pair];
    before = pair;
  }
}

/** The place [start, end) of the text. */
export function placeIn(source: Source, start: number, end: number): RangePlace {
  return { kind: "range", source, range: { start, end } };
}
