import type { Diagnostic } from "@longhand/diagnostics";
import type { Command } from "../command.ts";

/** The value of an option that has parentheses in it, and nothing that quotes would change besides. */
const expression = /(--[a-z][a-z-]*[ \t]+)([^\s()'"$\\]*\([^\s'"$\\]*\)[^\s'"$\\]*)(?!\S)/g;

/** Quotes the value that a POSIX shell stumbles over for its parentheses: `--query length(Users)`. */
export function quoteExpression({ dialect, fault, shell }: Command): Pick<Diagnostic, "fix"> {
  if (dialect !== "posix" || fault?.kind !== "unexpected") return {};
  for (const { index, 1: before = "", 2: value = "" } of shell.text.matchAll(expression)) {
    const start = index + before.length;
    const range = { start, end: start + value.length };
    if (fault.range.start < range.start || fault.range.start >= range.end) continue;
    return { fix: { title: "Quote the word", edits: [{ range, newText: `'${value}'` }] } };
  }
  return {};
}
