import Table from "cli-table3";

/** A table for people: columns stand apart by blanks alone, so that lines can be copied. */
export interface TableText {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of the terminal, or of a page. */
  readonly width: number;
}

const Gap = 2;
/** No column but the last one is wider; more is wrapped. */
const Widest = 72;
/** Where there is no room, the widest columns become narrower, but none than this. */
const Narrowest = 14;

const bare = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "  ",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "",
};

/** A table as lines, each with its line end; colours in the cells are kept. A cell that is too wide goes on below. */
export function renderTable({ head, rows, width }: TableText): string {
  const colWidths = widthsOf([head, ...rows], width);
  const table = new Table({
    head: [...head],
    chars: bare,
    style: { head: [], border: [], "padding-left": 0, "padding-right": Gap },
    colWidths: colWidths.map((column) => column + Gap),
    wordWrap: true,
    wrapOnWordBoundary: true,
  });
  table.push(...rows.map((row) => row.map((cell, column) => foldWords(cell, colWidths[column] ?? Widest))));
  return table
    .toString()
    .split("\n")
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

/** The width of each column, without its gap: as wide as its widest cell, as far as there is room. */
function widthsOf(rows: readonly (readonly string[])[], width: number): number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.min(Widest, Math.max(...rows.map((row) => widthOf(row[column] ?? "")))),
  );
  const room = width - 2 - count * Gap;
  for (let excess = widths.reduce((sum, one) => sum + one, -room); excess > 0; excess -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    const now = widths[widest] ?? 0;
    if (now <= Narrowest) break;
    widths[widest] = now - 1;
  }
  return widths;
}

/** A cell whose words fit: a longer one goes on below, behind a dot or a comma where there is one. */
function foldWords(cell: string, width: number): string {
  return cell
    .split(" ")
    .map((word) => (widthOf(word) > width ? foldWord(word, width) : word))
    .join(" ");
}

/** Colours take no room. */
const pieces = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m|[\\s\\S]`, "gu");

function foldWord(word: string, width: number): string {
  const lines: string[][] = [[]];
  for (const piece of word.match(pieces) ?? []) {
    const line = lines.at(-1) ?? [];
    const isFull = widthOf(piece) > 0 && widthOf(line.join("")) + widthOf(piece) > width;
    if (isFull) {
      const after = line.findLastIndex((one) => /[.,/:]/.test(one)) + 1;
      lines.push([...(after > line.length / 2 ? line.splice(after) : []), piece]);
    } else line.push(piece);
  }
  return lines.map((line) => line.join("")).join("\n");
}

/** Columns of a cell without its colours, roughly: the table measures exactly, and wraps. */
function widthOf(cell: string): number {
  return Math.max(
    ...cell
      .replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, "g"), "")
      .split("\n")
      .map((line) => line.length),
  );
}
