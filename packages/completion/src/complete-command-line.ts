import type { PlaceSettings } from "@longhand/convert";
import { completeWords } from "./complete-words.ts";
import type { Completion } from "./completion.ts";
import { openCommand, type ShellQuotes } from "./open-line.ts";

/** What a command line is completed with. */
export interface LineSettings extends PlaceSettings {
  /** Further names of the AWS CLI beside `aws`, a path to it, and `awslocal`. */
  readonly programs?: readonly string[];
}

/**
 * What fits at an offset of a command line, or of a script, that runs `aws`: as bash reads it up to there, with open quotes and
 * all. The range is one of the line, and `insert` is written as the quotes around it need it. Never throws.
 */
export function completeCommandLine(line: string, cursor: number, settings: LineSettings): Completion {
  const { programs = [] } = settings;
  const names = new Set(["aws", "aws2", "awslocal", ...programs]);
  const command = openCommand(line, cursor, (name) => names.has(name) || name.endsWith("/aws"));
  if (command === undefined) return { range: { start: cursor, end: cursor }, candidates: [] };
  const { words, index, offset, quotes, toLine } = command;
  const { range, candidates } = completeWords(words, { index, offset }, settings);
  return {
    range: toLine(range),
    candidates: candidates.map((candidate) => ({ ...candidate, insert: shellText(candidate.insert, quotes) })),
  };
}

/** A part of a word, as it stands in these quotes. Braces, brackets and commas stay what they are. */
function shellText(text: string, quotes: ShellQuotes): string {
  switch (quotes) {
    case "none":
      return text.replaceAll(/[^\w@%+=:,./{}[\]-]/g, "\\$&");
    case "single":
      return text.replaceAll("'", "'\\''");
    case "double":
      return text.replaceAll(/["$`\\]/g, "\\$&");
    default:
      return quotes satisfies never;
  }
}
