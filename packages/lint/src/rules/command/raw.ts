import type { Range } from "@longhand/diagnostics";
import type { Command, Word } from "../../command.ts";

/** What stands in the command line, with its quotes. */
export function rawText({ shell }: Pick<Command, "shell">, { start, end }: Range): string {
  return shell.text.slice(start, end);
}

/** A look that costs little, before a longer one: whether a text stands anywhere in the lines of a command. */
export function mayHold({ shell }: Pick<Command, "shell">, text: string): boolean {
  return shell.text.includes(text);
}

/** The characters of a word that mean something to the shell: outside of quotes and not escaped. */
export function bareText({ units }: Word): string {
  return units.map(({ kind, text }) => (kind === "bare" ? text : " ".repeat(text.length))).join("");
}

/** Where the bare characters of a word stand that a pattern of single characters takes. */
export function bareRanges({ units }: Word, pattern: RegExp): readonly Range[] {
  return units.flatMap(({ kind, text, range }) => (kind === "bare" && pattern.test(text) ? [range] : []));
}

/** Whether the shell has something to put into a word. */
export function isOpen({ units }: Word): boolean {
  return units.some(({ kind }) => kind === "unknown");
}
