import type { Range } from "@longhand/diagnostics";
import type { Command, LineBreak } from "../../command.ts";

/** A mark that does not continue its line, up to the end of the line. */
export function lineBreakRange({ shell }: Command, { range }: LineBreak): Range {
  const end = shell.text.indexOf("\n", range.start);
  return { start: range.start, end: end === -1 ? shell.text.length : end };
}

/** The line around an offset, with its line end. */
export function lineOf(text: string, offset: number): Range {
  const end = text.indexOf("\n", offset);
  return { start: text.lastIndexOf("\n", offset - 1) + 1, end: end === -1 ? text.length : end + 1 };
}
