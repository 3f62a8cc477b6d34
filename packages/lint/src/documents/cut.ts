import type { Home, Range, Segment, Source } from "@longhand/diagnostics";

/** A stretch of a text, or a text that stands for one (an escape, a line end of two characters). */
export interface Piece extends Range {
  /** What it reads as; the stretch itself where it is absent. */
  readonly text?: string;
}

/** A text put together from pieces of another, in their order, at home there. */
export function cut(document: Source, pieces: readonly Piece[], name = document.name): Source {
  const segments: Segment[] = [];
  const texts: string[] = [];
  let length = 0;
  let last: Segment | undefined;
  for (const { start, end, text = document.text.slice(start, end) } of pieces) {
    if (text === "") continue;
    const outer = { start, end };
    const isParallel = text.length === end - start;
    if (last !== undefined && isParallel && runsOn(last, length, start)) {
      last = { inner: last.inner, outer: { start: last.outer.start, end } };
      segments[segments.length - 1] = last;
    } else {
      last = { inner: length, outer };
      segments.push(last);
    }
    texts.push(text);
    length += text.length;
  }
  const at = pieces[0]?.start ?? 0;
  const home: Home = { document, segments: length === 0 ? [{ inner: 0, outer: { start: at, end: at } }] : segments };
  return { name, text: texts.join(""), home };
}

/** True where a segment runs in parallel up to a place of the outer text. */
function runsOn({ inner, outer }: Segment, length: number, start: number): boolean {
  return outer.end === start && outer.end - outer.start === length - inner;
}
