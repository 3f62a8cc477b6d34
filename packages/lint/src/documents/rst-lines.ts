import { type PageLine, pageLines } from "./page.ts";

/** A tab stands for as many blanks as are missing to the next multiple. Source: docutils' `tab_width`. */
const tabWidth = 8;

/** A line of a page in reStructuredText. */
export interface RstLine extends PageLine {
  /** Where its text begins; `end` for a blank line. */
  readonly first: number;
  /** In columns, tabs filled up. */
  readonly indent: number;
}

/** The lines of a page. */
export function rstLines(page: string): readonly RstLine[] {
  return pageLines(page).map(({ start, end, next }) => {
    let first = start;
    let indent = 0;
    while (first < end && isBlankCode(page.charCodeAt(first))) {
      indent += page.charCodeAt(first) === 0x09 ? tabWidth - (indent % tabWidth) : 1;
      first += 1;
    }
    return { start, end, next, first, indent };
  });
}

/** True for a line without text. */
export function isBlankLine({ first, end }: RstLine): boolean {
  return first === end;
}

/** The offset of a column of the indent, or of the text where that begins before. */
export function offsetOf(page: string, { start, first }: RstLine, column: number): number {
  let at = start;
  let reached = 0;
  while (reached < column && at < first) {
    reached += page.charCodeAt(at) === 0x09 ? tabWidth - (reached % tabWidth) : 1;
    at += 1;
  }
  return at;
}

function isBlankCode(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c || code === 0xa0;
}
