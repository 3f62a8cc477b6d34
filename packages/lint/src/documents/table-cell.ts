import type { Range, Source } from "@longhand/diagnostics";
import { cut, type Piece } from "./cut.ts";

/** The text of a cell, at home in its row, where `\|` is written for `|`; and where it ends there. */
export function tableCell(
  page: Source,
  row: Range,
  content: string,
): { readonly source: Source; readonly end: number } {
  const written = content.replaceAll("|", "\\|");
  const found = page.text.slice(row.start, row.end).indexOf(written);
  if (found === -1) {
    return { source: cut(page, [{ start: row.start, end: row.end, text: content }]), end: row.start };
  }
  const pieces: Piece[] = [];
  let at = row.start + found;
  for (const part of content.split(/(\|)/)) {
    const end = at + (part === "|" ? 2 : part.length);
    pieces.push(part === "|" ? { start: at, end, text: part } : { start: at, end });
    at = end;
  }
  return { source: cut(page, pieces), end: at };
}
