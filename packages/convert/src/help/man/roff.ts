/** The columns between a heading and what stands below it: an option's, and a member's. */
export const OptionMargin = 3;
export const MemberMargin = 4;

/**
 * Text as roff prints it, in the body of a page or in an argument: no escape, no request, no character that a terminal shows as
 * another.
 */
export function roff(text: string): string {
  return text
    .replaceAll(/[\\\-'`^~"]/g, (character) => escapes.get(character) ?? character)
    .replaceAll(/^\./gm, "\\&.");
}

/** Source: groff_char(7). */
const escapes: ReadonlyMap<string, string> = new Map([
  ["\\", "\\e"],
  ["-", "\\-"],
  ["'", "\\(aq"],
  ["`", "\\(ga"],
  ["^", "\\(ha"],
  ["~", "\\(ti"],
  ['"', "\\(dq"],
]);

/** Lines behind a margin of so many columns. */
export function inset(columns: number, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [`.RS ${columns}`, ...lines, ".RE"];
}

/** Text line by line as it stands, never filled or broken. */
export function verbatim(text: string): readonly string[] {
  return [".nf", ...text.split("\n").map(verbatimLine), ".fi"];
}

/** roff takes an empty line in a page for a mistake. */
function verbatimLine(line: string): string {
  return line === "" ? "\\&" : roff(line);
}

/** A line of the page that starts a paragraph. */
export function paragraph(line: string): readonly string[] {
  return [".PP", line];
}
