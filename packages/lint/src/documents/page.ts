import type { Source } from "@longhand/diagnostics";
import { cut, type Piece } from "./cut.ts";

/** A line of a page. Offsets in the page; `end` is that of its text, `next` where the next line starts. */
export interface PageLine {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** A page as its lines, whose ends may be LF, CR LF or CR. A byte order mark is no part of the first one. */
export function pageLines(text: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  const hasReturns = text.includes("\r");
  for (;;) {
    const end = hasReturns ? nextLineEnd(text, start) : text.indexOf("\n", start);
    if (end === -1) break;
    const next = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
    lines.push({ start, end, next });
    start = next;
  }
  lines.push({ start, end: text.length, next: text.length });
  return lines;
}

function nextLineEnd(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  const back = text.slice(from, feed === -1 ? text.length : feed).indexOf("\r");
  return back === -1 ? feed : from + back;
}

/** Lines of a page, or parts of them, as one text with plain line feeds. */
export function joinLines(page: Source, parts: readonly PageLine[]): Source {
  const { text } = page;
  const pieces: Piece[] = [];
  for (const { start, end, next } of parts) {
    // The end of a plain line runs in parallel with the page.
    const isPlain = next - end < 2 && text.charCodeAt(end) !== 0x0d;
    pieces.push({ start, end: isPlain ? next : end });
    if (!isPlain) pieces.push({ start: end, end: next, text: "\n" });
  }
  return cut(page, pieces);
}
