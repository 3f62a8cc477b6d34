import type { Source } from "./source.ts";

/** A place as people count it: both from 1, columns in code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineStartsOf = new WeakMap<Source, readonly number[]>();

/** The position of an offset (UTF-16 units) in a text. Lines end with LF, CR LF or CR. */
export function positionAt(source: Source, offset: number): Position {
  const starts = lineStarts(source);
  const line = lastAtOrBefore(starts, offset);
  const before = source.text.slice(starts[line] ?? 0, offset);
  return { line: line + 1, column: Array.from(before).length + 1 };
}

/** The offset at which a line starts, and the one at which its text ends, without the line end. `line` counts from 1. */
export function lineRange(source: Source, line: number): { readonly start: number; readonly end: number } {
  const starts = lineStarts(source);
  const start = starts[line - 1] ?? source.text.length;
  let end = starts[line] ?? source.text.length;
  while (end > start && isLineEnd(source.text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** Found once for a source, and only when a person is shown a place in it. */
function lineStarts(source: Source): readonly number[] {
  const known = lineStartsOf.get(source);
  if (known !== undefined) return known;
  const starts = [0];
  for (const match of source.text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  lineStartsOf.set(source, starts);
  return starts;
}

/** Index of the last of sorted numbers that is not greater, by binary search. */
function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}
