import type { Range } from "@longhand/diagnostics";
import type { Document, Hash, Pair, Value } from "./ast.ts";

/** A pair among its siblings, the pairs of one hash or of the whole text. */
export interface Position {
  readonly pair: Pair;
  readonly siblings: readonly Pair[];
  readonly index: number;
}

/**
 * The pairs around an offset, outermost first: the last of them is the one whose value stands at the offset, ends before it,
 * or starts there. Takes the logarithm of the number of siblings at each level.
 */
export function positionsAt(document: Document, offset: number): readonly Position[] {
  const path: Position[] = [];
  let siblings: readonly Pair[] | undefined = document.pairs;
  while (siblings !== undefined) {
    const index: number = lastStartingAt(siblings, offset);
    const pair: Pair | undefined = siblings[index];
    if (pair === undefined) break;
    path.push({ pair, siblings, index });
    siblings = hashWithin(pair.value, offset)?.pairs;
  }
  return path;
}

/** The name of the key whose value is at the offset, or of the nearest one around it. */
export function ownerAt(document: Document, offset: number): string | undefined {
  return positionsAt(document, offset).at(-1)?.pair.key.name;
}

/** The pair next before the one that starts at `start`, among its own siblings. */
export function pairBefore(document: Document, start: number): Pair | undefined {
  const position = positionsAt(document, start).at(-1);
  return position?.siblings[position.index - 1];
}

/** The hash whose brace stands at `start`. */
export function hashAt(document: Document, start: number): Hash | undefined {
  return hashWithin(positionsAt(document, start).at(-1)?.pair.value, start);
}

/** The hash that is the value, or the one before or around the offset in a list. */
function hashWithin(value: Value | undefined, offset: number): Hash | undefined {
  let inner = value;
  while (inner?.kind === "list") inner = inner.items[lastStartingAt(inner.items, offset)];
  return inner?.kind === "hash" ? inner : undefined;
}

/** Index of the last of sorted nodes that starts at the offset or before it, by binary search; -1 when none does. */
function lastStartingAt(nodes: readonly Range[], offset: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((nodes[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
