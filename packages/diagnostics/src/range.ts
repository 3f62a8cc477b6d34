/**
 * A stretch of text: half open, in UTF-16 code units from the start of its source (0 ≤ start ≤ end).
 * The unit is the one that JavaScript strings and editors use; only people see lines and columns.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** True when `inner` lies in `outer`; an empty range at either border does too. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest range that holds both. */
export function cover(first: Range, second: Range): Range {
  return { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
}
