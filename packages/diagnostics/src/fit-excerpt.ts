import { type DisplayCell, displayCells } from "./display-cells.ts";
import type { ExcerptLine } from "./excerpt.ts";
import type { Range } from "./range.ts";

/** An excerpt for a screen of so many columns: of a line that is wider only the part around its carets is left. */
export function fitExcerpt(lines: readonly ExcerptLine[], columns: number): readonly ExcerptLine[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (line.kind === "caret") return [];
    return line.kind === "text" && next?.kind === "caret" ? fitted(line, next, columns) : [line];
  });
}

function fitted(line: ExcerptLine, under: ExcerptLine, columns: number): readonly ExcerptLine[] {
  const cells = placed(line.text);
  const total = Math.max(cells.at(-1)?.columns.end ?? 0, under.text.length);
  if (total <= columns) return [line, under];
  const carets = { start: under.text.search(/\S|$/), end: under.text.length };
  // A column on each side for the mark that something is left out there.
  const room = Math.max(columns - 2, 1);
  const from = Math.max(0, Math.min(carets.start - Math.floor(room / 3), total - room));
  const shown = cells.filter((cell) => cell.columns.start >= from && cell.columns.end <= from + room);
  const lead = shown[0] === cells[0] ? "" : "…";
  const tail = shown.at(-1) === cells.at(-1) ? "" : "…";
  const shift = (shown[0]?.columns.start ?? from) - lead.length;
  const start = carets.start - shift;
  const length = Math.max(Math.min(carets.end, from + room) - carets.start, 1);
  return [
    { kind: "text", text: lead + shown.map(({ text }) => text).join("") + tail },
    { kind: "caret", text: " ".repeat(start) + "^".repeat(length) },
  ];
}

/** The cells of a line, each with the columns that it takes. */
function placed(text: string): readonly (DisplayCell & { readonly columns: Range })[] {
  let column = 0;
  return displayCells(text, { start: 0, end: text.length }).map((cell) => {
    const start = column;
    column += cell.width;
    return { ...cell, columns: { start, end: column } };
  });
}
