import { findOption, type Shape } from "@longhand/model";
import type { Binding } from "../../binding.ts";
import type { Command, Word } from "../../command.ts";

/** An option as it is written, and the words behind it up to the next one. */
export interface GivenOption {
  /** As typed: `--policies`, without a value behind `=`. */
  readonly name: string;
  readonly word: Word;
  /** Words of its own; none where the value stands behind `=`. */
  readonly values: readonly Word[];
}

// Many rules ask for those of the same command.
const known = new WeakMap<readonly Word[], readonly GivenOption[]>();

/** The options of a command, in their order. */
export function givenOptions({ words }: Pick<Command, "words">): readonly GivenOption[] {
  const found = known.get(words) ?? findOptions(words);
  known.set(words, found);
  return found;
}

function findOptions(words: readonly Word[]): readonly GivenOption[] {
  const found: { name: string; word: Word; values: Word[] }[] = [];
  for (const word of words) {
    if (/^--[A-Za-z]/.test(word.text)) found.push({ name: word.text.split("=", 1).join(""), word, values: [] });
    else found.at(-1)?.values.push(word);
  }
  return found;
}

/** The shape of an option's value, where the model of the operation is at hand. */
export function shapeOf({ name }: GivenOption, { reading }: Binding): Shape | undefined {
  return reading.operation === undefined ? undefined : findOption(reading.operation, name)?.shape;
}

/** The option that a word is a value of. */
export function optionOf(word: Word, command: Command): GivenOption | undefined {
  return givenOptions(command).find((option) => option.word === word || option.values.includes(word));
}

/** Whether values of a shape are written in shorthand or JSON: they have parts of their own. */
export function hasParts(shape: Shape | undefined): boolean {
  if (shape === undefined) return false;
  if (shape.kind === "list") return hasParts(shape.element) || shape.element.kind === "list";
  return shape.kind === "structure" || shape.kind === "map";
}
