import { completeWords } from "./complete-words.ts";
import type { Completion } from "./completion.ts";
import { isProgram, type LineSettings } from "./line-settings.ts";
import { openCommand, type ShellQuotes } from "./open-line.ts";

/**
 * What fits at an offset of a command line, or of a script, that runs `aws`: as bash reads it up to there, with open quotes and
 * all. The range is one of the line, and `insert` is written as the quotes around it need it. Never throws.
 */
export function completeCommandLine(line: string, cursor: number, settings: LineSettings): Completion {
  const command = openCommand(line, cursor, isProgram(settings));
  if (command === undefined) return { range: { start: cursor, end: cursor }, candidates: [] };
  const { words, index, offset, quotes, toLine } = command;
  const { range, candidates } = completeWords(words, { index, offset }, settings);
  return {
    range: toLine(range),
    candidates: candidates.map((candidate) => ({ ...candidate, insert: shellText(candidate.insert, quotes) })),
  };
}

/** A part of a word, as it stands in these quotes. Braces, brackets and commas stay what they are. */
export function shellText(text: string, quotes: ShellQuotes): string {
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
