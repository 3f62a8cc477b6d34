import type { Range } from "@longhand/diagnostics";
import type { Document, Pair, Value } from "./ast.ts";

/** A pair among its siblings, the pairs of one hash or of the whole text. */
export interface Position {
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
    path.push({ siblings, index });
    siblings = pairsWithin(pair.value, offset);
  }
  return path;
}

/** The name of the key whose value is at the offset, or of the nearest one around it. */
export function ownerAt(document: Document, offset: number): string | undefined {
  const position = positionsAt(document, offset).at(-1);
  return position?.siblings[position.index]?.key.name;
}

/** The pair next before the one that starts at `start`, among its own siblings. */
export function pairBefore(document: Document, start: number): Pair | undefined {
  const position = positionsAt(document, start).at(-1);
  return position?.siblings[position.index - 1];
}

/** The list or hash whose bracket stands at `start`. */
export function bracketAt(document: Document, start: number): Value | undefined {
  const position = positionsAt(document, start).at(-1);
  let value = position?.siblings[position.index]?.value;
  while (value?.kind === "list" && value.start < start) value = value.items[lastStartingAt(value.items, start)];
  return value;
}

/** The pairs of the hash that holds the offset strictly inside its braces, through any lists around it. */
function pairsWithin(value: Value, offset: number): readonly Pair[] | undefined {
  let inner: Value | undefined = value;
  while (inner !== undefined && inner.start < offset && offset < inner.end) {
    if (inner.kind === "hash") return inner.pairs;
    inner = inner.kind === "list" ? inner.items[lastStartingAt(inner.items, offset)] : undefined;
  }
  return undefined;
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
