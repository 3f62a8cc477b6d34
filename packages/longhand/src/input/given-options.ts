import { show } from "@longhand/diagnostics";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";

/** One `--option NAME WORD…` of the command line. */
export interface GivenOption {
  /** With its dashes, as it was written. */
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * The options of a command line, from the words behind every `--option` in one list: a name starts with two dashes, and
 * a word among them never does. Operands (words behind `--`, which may) belong to the last option.
 */
export function groupOptions(
  collected: readonly string[],
  operands: readonly string[],
): readonly GivenOption[] | WrongUsage {
  const options: { readonly name: string; readonly words: string[] }[] = [];
  for (const word of collected) {
    if (word.startsWith("--")) options.push({ name: word, words: [] });
    else if (options.length === 0)
      return refuseUsage(`Write the name of an option with its dashes: ${show(`--${word}`)}.`);
    else options.at(-1)?.words.push(word);
  }
  options.at(-1)?.words.push(...operands);
  const repeated = options.find(({ name }, index) => options.findIndex((other) => other.name === name) < index);
  return repeated === undefined ? options : refuseUsage(`${show(repeated.name)} is given twice; give it once.`);
}
