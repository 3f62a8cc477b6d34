/**
 * How many cases a test tries: a share of them in every run, all of them with `LONGHAND_FULL=1` in the environment, as
 * CONTRIBUTING.md says.
 */
export function volume(share: number, full: number): number {
  return process.env["LONGHAND_FULL"] === "1" ? full : share;
}

/** How many random cases a property tries: `LONGHAND_CASES` where it is set, else as many as usual. */
export function cases(usual: number): number {
  return Number(process.env["LONGHAND_CASES"] ?? usual);
}

/** As many of the rows as `LONGHAND_CASES` says, from all parts of the list; all where it is not set. */
export function someOf<Row>(rows: readonly Row[]): readonly Row[] {
  const step = Math.max(1, rows.length / cases(rows.length));
  return rows.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
