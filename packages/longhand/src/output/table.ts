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
/** The last column keeps at least this. */
const Narrowest = 20;

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
  const table = new Table({
    head: [...head],
    chars: bare,
    style: { head: [], border: [], "padding-left": 0, "padding-right": Gap },
    colWidths: widthsOf([head, ...rows], width),
    wordWrap: true,
    wrapOnWordBoundary: true,
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split("\n")
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

/** The width of each column, its gap included. The last one takes what is left. */
function widthsOf(rows: readonly (readonly string[])[], width: number): number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  const others = widths.slice(0, -1).map((wanted) => Math.min(wanted, Widest) + Gap);
  const used = others.reduce((sum, other) => sum + other, 2);
  const last = Math.min((widths.at(-1) ?? 0) + Gap, Math.max(width - used, Narrowest));
  return [...others, last];
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
