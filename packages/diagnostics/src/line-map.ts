import type { Range } from "./range.ts";
import type { Source } from "./source.ts";

/** A place as people count it: both from 1, columns in code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineStartsOf = new WeakMap<Source, readonly number[]>();

/**
 * The position of an offset (UTF-16 units) in a text. Lines end with LF, CR LF or CR; a line end belongs to the line
 * that it ends. Inside a surrogate pair it is the position of the pair.
 */
export function positionAt(source: Source, offset: number): Position {
  const line = lineAt(source, offset);
  const { text } = source;
  let column = 1;
  let next = nextCharacter(text, lineRange(source, line).start);
  // Counted in place: an array of the characters takes ten times as long, and there are lines of a million.
  while (next <= offset) {
    column += 1;
    next = nextCharacter(text, next);
  }
  return { line, column };
}

/** The line that an offset lies in, from 1. */
export function lineAt(source: Source, offset: number): number {
  return lastAtOrBefore(lineStarts(source), offset) + 1;
}

function nextCharacter(text: string, offset: number): number {
  return offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);
}

/**
 * The offset at which a line starts, and the one at which its text ends, without the line end. `line` counts from 1.
 */
export function lineRange(source: Source, line: number): Range {
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
