import { cmd, posix, powershell } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import type { Command, Word } from "../../command.ts";
import { isOpen, rawText } from "./raw.ts";

const shells = { posix, cmd, powershell } as const;

/**
 * Quotes a whole word, so that the program gets the text that stands there. A word that the shell puts something into gets double
 * quotes, if nothing in it is in their way; else there is no fix.
 */
export function quoteWord(word: Word, command: Command): Pick<Diagnostic, "fix"> {
  const raw = rawText(command, word.range);
  const quoted = isOpen(word) ? doubleQuoted(raw) : shells[command.dialect].quote(word.text);
  if (quoted === undefined || quoted === raw) return {};
  return { fix: { title: "Quote the word", edits: [{ range: word.range, newText: quoted }] } };
}

function doubleQuoted(raw: string): string | undefined {
  return /["'\\`!]/.test(raw) ? undefined : `"${raw}"`;
}
