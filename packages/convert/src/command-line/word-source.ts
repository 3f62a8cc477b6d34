import type { Range, Segment, Source } from "@longhand/diagnostics";
import type { ShellUnit } from "./shell-lexer.ts";

/** The text of a word, without its quotes. */
export function textOf(units: readonly ShellUnit[]): string {
  let whole = "";
  for (const { text } of units) whole += text;
  return whole;
}

/** A word as a text that is at home in the command line; `range` is where it stands there. */
export function wordSource(units: readonly ShellUnit[], range: Range, document: Source): Source {
  const segments: Segment[] = [];
  let text = "";
  for (const unit of units) {
    const last = segments.at(-1);
    if (last !== undefined && isParallel(unit) && runsOn(last, text.length, unit.range)) {
      segments[segments.length - 1] = { inner: last.inner, outer: { start: last.outer.start, end: unit.range.end } };
    } else if (unit.text !== "") segments.push({ inner: text.length, outer: unit.range });
    text += unit.text;
  }
  // A word of nothing but quotes stands where they do.
  return { name: "<word>", text, home: { document, segments: text === "" ? [{ inner: 0, outer: range }] : segments } };
}

function isParallel({ text, range }: ShellUnit): boolean {
  return text.length === range.end - range.start;
}

/** True where a segment runs in parallel up to a range that begins where it ends. `length` is that of the word so far. */
function runsOn({ inner, outer }: Segment, length: number, range: Range): boolean {
  return outer.end - outer.start === length - inner && outer.end === range.start;
}
