import type { Answer, OpenLine } from "../answer.ts";

/** A shell whose words are completed. */
export interface CompletingShell {
  readonly name: "bash" | "zsh" | "fish";
  /** What the shell reads at its start: for `longhand`, and for the AWS CLI where that is wanted. */
  readonly script: (programs: readonly ("longhand" | "aws")[]) => string;
  /** The lines that the script reads. `word` is what the shell takes for the word up to the cursor. */
  readonly lines: (answer: Answer, asked: Asked) => Promise<readonly string[]> | readonly string[];
}

/** What a script asks for. */
export interface Asked extends OpenLine {
  readonly word: string;
}

/** The word with a choice in it, as the shell takes words apart; undefined where the choice begins before its word does. */
export function replacement(
  word: string,
  typed: number,
  written: string,
  { line, cursor }: OpenLine,
): string | undefined {
  if (typed <= word.length) return word.slice(0, word.length - typed) + written;
  const before = line.slice(cursor - typed, cursor - word.length);
  return written.startsWith(before) ? written.slice(before.length) : undefined;
}
