import { type DisplayCell, displayCells, tabWidth } from "./display-cells.ts";
import { lineAt, lineRange } from "./line-map.ts";
import type { RangePlace } from "./place.ts";
import type { Range } from "./range.ts";
import type { Source } from "./source.ts";
import { toHome } from "./to-home.ts";

/** A line of an excerpt: text of the document, or the carets under it. */
export interface ExcerptLine {
  readonly kind: "text" | "caret" | "elision";
  readonly text: string;
}

/** Of a wider line only the part around the place is shown. Columns. */
const Window = 100;
const Before = 40;

/**
 * How far around the place a line is looked at, in UTF-16 units, so that a line of a megabyte costs no more than
 * others.
 */
const Reach = 400;

/**
 * The lines that a place stands on in its outermost document, each with carets under the place: right under tabs, wide
 * and combining characters. An empty place gets one caret. Of a place over many lines the first and the last are shown.
 */
export function excerpt({ source, range }: RangePlace): readonly ExcerptLine[] {
  const home = toHome(source, range);
  const { start, end } = home.range;
  const first = lineAt(home.source, start);
  // A range that takes in a line end does not reach into the next line.
  const last = end > start ? lineAt(home.source, end - 1) : first;
  const lines = [...lineWithCarets(home.source, first, home.range)];
  if (last > first + 1) lines.push({ kind: "elision", text: "…" });
  if (last > first) lines.push(...lineWithCarets(home.source, last, home.range));
  return lines;
}

function lineWithCarets(source: Source, line: number, range: Range): readonly ExcerptLine[] {
  const whole = lineRange(source, line);
  const marked = { start: clamp(range.start, whole), end: clamp(range.end, whole) };
  const cells = windowAround(cellsNear(source.text, whole, marked.start), marked.start);
  const isCutBefore = (cells[0]?.start ?? whole.start) > whole.start;
  const isCutBehind = (cells.at(-1)?.end ?? whole.end) < whole.end;
  const { text, carets } = layOut(cells, marked, isCutBefore ? "…" : "");
  return [
    { kind: "text", text: text + (isCutBehind ? "…" : "") },
    { kind: "caret", text: " ".repeat(carets.start) + "^".repeat(carets.end - carets.start) },
  ];
}

function clamp(offset: number, { start, end }: Range): number {
  return Math.min(Math.max(offset, start), end);
}

function cellsNear(text: string, whole: Range, offset: number): readonly DisplayCell[] {
  const near = { start: clamp(offset - Reach, whole), end: clamp(offset + Reach, whole) };
  return displayCells(text, { start: afterPair(text, near.start), end: afterPair(text, near.end) });
}

/** The offset, or the next one where it would cut a surrogate pair. */
function afterPair(text: string, offset: number): number {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + 1 : offset;
}

/** As many cells as fit into the window, so that the one at `offset` has some before it and the rest behind. */
function windowAround(cells: readonly DisplayCell[], offset: number): readonly DisplayCell[] {
  let column = 0;
  const columns = cells.map(({ width }) => {
    column += width;
    return column - width;
  });
  const wanted = columns[cells.findIndex(({ end }) => end > offset)] ?? column;
  const from = Math.max(0, Math.min(wanted - Before, column - Window));
  return cells.filter(({ width }, index) => {
    const at = columns[index] ?? 0;
    return at >= from && at + width <= from + Window;
  });
}

/** The cells as one line, tabs filled up to the next stop, and the columns that the carets stand in. */
function layOut(cells: readonly DisplayCell[], marked: Range, lead: string): { text: string; carets: Range } {
  let text = lead;
  let column = lead.length;
  let carets: Range | undefined;
  for (const cell of cells) {
    const width = cell.text === "\t" ? tabWidth - (column % tabWidth) : cell.width;
    // An empty place counts as the character that stands there.
    if (cell.end > marked.start && cell.start < Math.max(marked.end, marked.start + 1)) {
      carets = { start: carets?.start ?? column, end: column + width };
    }
    text += cell.text === "\t" ? " ".repeat(width) : cell.text;
    column += width;
  }
  return { text, carets: carets ?? { start: column, end: column + 1 } };
}
