import type { Range, RangePlace, Source } from "@longhand/diagnostics";

/** Nothing longer tells findings apart. UTF-16 units. */
const Longest = 500;

/**
 * The text that a finding is about, without its place: the whole word of a command that it stands in, or else the text itself. Blanks
 * and line ends count as one blank, because a page that is wrapped anew has the same findings.
 */
export function subjectOf({ source, range }: RangePlace, shells: ReadonlySet<Source>): string {
  const word = wordAround(source, shells);
  const text = word === undefined ? textAt(source.text, range) : word.text;
  return text.trim().replaceAll(/\s+/g, " ").slice(0, Longest);
}

/** Of a place without text the line that it stands in. */
function textAt(text: string, { start, end }: Range): string {
  if (start < end) return text.slice(start, end);
  const lineEnd = text.indexOf("\n", start);
  return text.slice(text.lastIndexOf("\n", start - 1) + 1, lineEnd === -1 ? text.length : lineEnd);
}

/** The text on the way home that was cut right from what a shell reads. */
function wordAround(source: Source, shells: ReadonlySet<Source>): Source | undefined {
  if (source.home === undefined || shells.has(source)) return undefined;
  return shells.has(source.home.document) ? source : wordAround(source.home.document, shells);
}
