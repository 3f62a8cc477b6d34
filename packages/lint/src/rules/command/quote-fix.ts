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
  return quoted === undefined || quoted === raw ? {} : fixWith(quoted, word);
}

/** Puts quotes around a word, so that the program gets a text that the shell made something else of. */
export function quoteAs(text: string, word: Word, command: Command): Pick<Diagnostic, "fix"> {
  const quoted = shells[command.dialect].quote(text);
  return quoted === undefined ? {} : fixWith(quoted, word);
}

function fixWith(newText: string, { range }: Word): Pick<Diagnostic, "fix"> {
  return { fix: { title: "Quote the word", edits: [{ range, newText }] } };
}

function doubleQuoted(raw: string): string | undefined {
  return /["'\\`!]/.test(raw) ? undefined : `"${raw}"`;
}
