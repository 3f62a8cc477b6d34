import { cmd, posix, powershell, type Shell } from "@longhand/convert";
import type { Command, Word } from "../command.ts";
import type { LintDocument } from "../document.ts";
import type { PageEdit } from "../finding.ts";
import type { Dialect, Snippet } from "../snippet.ts";
import { mapPage } from "./page-map.ts";
import { toPageFix } from "./to-page-fix.ts";

const shells: Readonly<Record<Dialect, Shell>> = { posix, powershell, cmd };

/**
 * The edits of a page that give a word of a command another text, quoted as its shell needs it. Undefined where it cannot be written there,
 * and for a word whose text is not all known: a placeholder, a variable, braces that the shell expands.
 */
export function rewriteWord(
  word: Word,
  text: string,
  { document, snippet, command }: { document: LintDocument; snippet: Snippet; command: Command },
): readonly PageEdit[] | undefined {
  const { range, units, expansion } = word;
  const isKnown = units.every(({ kind }) => kind !== "unknown") && expansion === undefined;
  const isOpaque = command.opaque.some((part) => part.range.start < range.end && range.start < part.range.end);
  const newText = shells[command.dialect].quote(text);
  if (!isKnown || isOpaque || newText === undefined) return undefined;
  const fix = { title: "Rewrite the word", edits: [{ range, newText }] };
  return toPageFix(command.shell, fix, "safe", mapPage(document, [snippet]))?.edits;
}
