import stringWidth from "string-width";
import type { Range } from "./range.ts";
import { splitAtHidden, visible } from "./visible.ts";

/** Tabs reach to the next column that this divides. */
export const tabWidth = 4;

/**
 * What a terminal shows as one character: its range in the text, how it is shown, and how many columns that takes, at
 * least one. A tab stays a tab and has the width of the widest.
 */
export interface DisplayCell extends Range {
  readonly text: string;
  readonly width: number;
}

// Made when first needed, because it reads tables of Unicode.
let graphemes: Intl.Segmenter | undefined;

/**
 * A stretch of a text as a terminal shows it. A letter and its marks, or an emoji of several code points, is one cell.
 * Hidden characters get visible cells of their own.
 */
export function displayCells(text: string, { start, end }: Range): readonly DisplayCell[] {
  graphemes ??= new Intl.Segmenter();
  return Array.from(graphemes.segment(text.slice(start, end))).flatMap(({ segment, index }) =>
    cellsOfGrapheme(segment, start + index),
  );
}

function cellsOfGrapheme(grapheme: string, start: number): readonly DisplayCell[] {
  if (grapheme === "\t") return [{ start, end: start + 1, text: grapheme, width: tabWidth }];
  let at = start;
  return splitAtHidden(grapheme).map((piece) => {
    const text = visible(piece);
    const cell = { start: at, end: at + piece.length, text, width: Math.max(stringWidth(text), 1) };
    at = cell.end;
    return cell;
  });
}
