import type { Range } from "./range.ts";

/** A change to the text a diagnostic points at, ready to apply or to paste. */
export interface Fix {
  /** What it does, as an imperative without a full stop: "Quote the value". */
  readonly title: string;
  /** Edits of one source, the diagnostic's own; they do not overlap. */
  readonly edits: readonly TextEdit[];
}

/** Replaces a range by a text; an empty range inserts, an empty text deletes. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/**
 * The text after the edits. Edits may come in any order; insertions at one offset keep theirs.
 * Throws a RangeError when two edits overlap or one leaves the text: fixes are made by our own code.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = "";
  let at = 0;
  for (const { range, newText } of sorted) {
    if (range.start < at || range.end < range.start || range.end > text.length) {
      throw new RangeError(`The edit [${range.start}, ${range.end}) overlaps another or leaves the text.`);
    }
    result += text.slice(at, range.start) + newText;
    at = range.end;
  }
  return result + text.slice(at);
}
