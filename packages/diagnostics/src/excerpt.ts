import stringWidth from "string-width";
import { lineRange, positionAt } from "./line-map.ts";
import type { RangePlace } from "./place.ts";
import type { Range } from "./range.ts";
import type { Source } from "./source.ts";
import { toHome } from "./to-home.ts";
import { visible } from "./visible.ts";

/** A line of an excerpt: text of the document, or the carets under it. */
export interface ExcerptLine {
  readonly kind: "text" | "caret" | "elision";
  readonly text: string;
}

/** Of a longer line only the part around the place is shown. UTF-16 units. */
const Window = 100;
const Before = 40;
const TabWidth = 4;

/**
 * The lines that a place stands on in its outermost document, each with carets under the place: right under tabs, wide and
 * combining characters. An empty place gets one caret. Of a place over many lines the first and the last are shown.
 */
export function excerpt({ source, range }: RangePlace): readonly ExcerptLine[] {
  const home = toHome(source, range);
  const first = positionAt(home.source, home.range.start).line;
  const last = positionAt(home.source, home.range.end).line;
  const lines = [...lineWithCaret(home.source, first, home.range)];
  if (last > first + 1) lines.push({ kind: "elision", text: "…" });
  if (last > first) lines.push(...lineWithCaret(home.source, last, home.range));
  return lines;
}

function* lineWithCaret(source: Source, line: number, range: Range): Generator<ExcerptLine> {
  const whole = lineRange(source, line);
  const start = clamp(range.start, whole);
  const end = clamp(range.end, whole);
  const shown = windowAround(whole, start);
  const head = source.text.slice(shown.start, start);
  const marked = source.text.slice(start, Math.min(end, shown.end));
  const lead = expandTabs((shown.start > whole.start ? "…" : "") + head, 0);
  const column = stringWidth(lead);
  const under = expandTabs(marked, column);
  const rest = expandTabs(source.text.slice(Math.min(end, shown.end), shown.end), column + stringWidth(under));
  yield { kind: "text", text: lead + under + rest + (shown.end < whole.end ? "…" : "") };
  yield { kind: "caret", text: " ".repeat(column) + "^".repeat(Math.max(stringWidth(under), 1)) };
}

function clamp(offset: number, { start, end }: Range): number {
  return Math.min(Math.max(offset, start), end);
}

function windowAround({ start, end }: Range, offset: number): Range {
  if (end - start <= Window) return { start, end };
  const from = Math.max(start, Math.min(offset - Before, end - Window));
  return { start: from, end: Math.min(end, from + Window) };
}

/** Tabs become blanks up to the next stop, counted from `column`; everything else visible. */
function expandTabs(text: string, column: number): string {
  let result = "";
  for (const [index, piece] of text.split("\t").entries()) {
    if (index > 0) result += " ".repeat(TabWidth - ((column + stringWidth(result)) % TabWidth));
    result += visible(piece);
  }
  return result;
}
