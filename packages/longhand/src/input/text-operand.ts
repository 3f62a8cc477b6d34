import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { textOption } from "../verb-option.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { type NamedText, readText } from "./read-text.ts";

/** The option of a verb that takes one text: where else it comes from. */
export const textFileOption = textOption("--file <file>", "read the text from a file; - is standard input");

/** What stands behind the options of such a verb. */
export const textOperand = { syntax: "[text]", description: "the text; without it, standard input" } as const;

/** The one text that a person gave: as a word, in a file or on standard input. */
export async function readTextOperand(given: Given, surroundings: Surroundings): Promise<NamedText | WrongUsage> {
  const file = given.valueOf(textFileOption);
  const [text] = given.operands;
  if (text === undefined) return readText(file, surroundings);
  return file === undefined
    ? { name: "<text>", text }
    : refuseUsage("Give the text as a word or with --file, not both.");
}
