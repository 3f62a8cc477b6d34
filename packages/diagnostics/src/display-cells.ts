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

/** Characters that every terminal shows one by one, each in one column; and tabs. Most lines have no other. */
const plain = /^[\t -~]*$/;

/**
 * A stretch of a text as a terminal shows it. A letter and its marks, or an emoji of several code points, is one cell.
 * Hidden characters get visible cells of their own.
 */
export function displayCells(text: string, { start, end }: Range): readonly DisplayCell[] {
  const stretch = text.slice(start, end);
  if (plain.test(stretch)) return Array.from(stretch, (character, index) => plainCell(character, start + index));
  graphemes ??= new Intl.Segmenter();
  return Array.from(graphemes.segment(stretch)).flatMap(({ segment, index }) =>
    cellsOfGrapheme(segment, start + index),
  );
}

function plainCell(text: string, start: number): DisplayCell {
  return { start, end: start + 1, text, width: text === "\t" ? tabWidth : 1 };
}

function cellsOfGrapheme(grapheme: string, start: number): readonly DisplayCell[] {
  if (grapheme === "\t") return [plainCell(grapheme, start)];
  let at = start;
  return splitAtHidden(grapheme).map((piece) => {
    const text = visible(piece);
    const cell = { start: at, end: at + piece.length, text, width: Math.max(stringWidth(text), 1) };
    at = cell.end;
    return cell;
  });
}
