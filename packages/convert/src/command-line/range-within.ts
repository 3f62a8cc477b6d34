import type { Range } from "@longhand/diagnostics";

/** Where unbash says that a piece of a text stands. */
export interface Positioned {
  readonly pos: number;
  readonly end: number;
}

/** The range of a piece. Behind an unfinished expansion unbash counts one character more than the text has. */
export function rangeWithin(text: string, { pos, end }: Positioned): Range {
  return { start: Math.min(pos, text.length), end: Math.min(end, text.length) };
}
