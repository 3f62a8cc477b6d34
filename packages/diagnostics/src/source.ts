import type { Range } from "./range.ts";

/** A named text. A text cut out of a page or a command line also knows its way home to it. */
export interface Source {
  /** What people call it: an option (`--policies`), a file, `<stdin>`. */
  readonly name: string;
  readonly text: string;
  readonly home?: Home;
}

/** Where a text came from: pieces of the outer document, sorted by `inner`, that make it up without a gap. */
export interface Home {
  readonly document: Source;
  readonly segments: readonly Segment[];
}

/**
 * From offset `inner` on, up to the next segment, the text stands at `outer` in the outer document (UTF-16 units). Where
 * `outer` is as long, both run in parallel; where it is not (an escape, `\"` for `"`), all of the one is all of the other.
 */
export interface Segment {
  readonly inner: number;
  readonly outer: Range;
}

/** A range of the document that a source was cut from, however many texts lie between. */
export interface SourceRange {
  readonly source: Source;
  readonly range: Range;
}
