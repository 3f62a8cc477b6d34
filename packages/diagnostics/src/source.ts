import type { Range } from "./range.ts";

/** A named text. A text cut out of a page or a command line also knows its way home to it. */
export interface Source {
  /** What people call it: an option (`--policies`), a file, `<stdin>`. */
  readonly name: string;
  readonly text: string;
  readonly home?: Home;
}

/**
 * Where a text came from. `segments` are sorted by `inner`; within one, both texts run in parallel up to the start of
 * the next, so a character that is longer in the outer text (an escape, `\"`) starts a segment of its own.
 */
export interface Home {
  readonly document: Source;
  readonly segments: readonly Segment[];
}

/** From offset `inner` on, the text stands in the outer document from offset `outer` on (both UTF-16 units). */
export interface Segment {
  readonly inner: number;
  readonly outer: number;
}

/** A range of the outermost document that a source was cut from. */
export interface SourceRange {
  readonly source: Source;
  readonly range: Range;
}
