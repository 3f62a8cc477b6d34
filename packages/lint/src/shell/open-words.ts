import type { Command, Word } from "../command.ts";
import { overlaps } from "./opaque.ts";

/** All arguments of a script or a function, or all elements of a list: `"$@"`, `${ARGS[@]}`. */
const list = /^\$(?:[@*]|\{[@*]\}|\{[A-Za-z_]\w*\[[@*]\]\})$/;

/** A placeholder that stands for more than one value. */
const optionsToFillIn =
  /\b(?:and|any|more|other|additional|extra|args?|arguments?|flags?|options?|parameters?|params?)\b/i;

/**
 * Whether words of a command may stand for options that nobody sees: behind the first value of an option a word of which nothing is
 * known (`--names a $REST`), and a list of words anywhere. A placeholder is such a word where it says so: `<other options>`.
 */
export function mayHoldOptions(command: Command): boolean {
  // The service and the operation are no values.
  let values = -1;
  return command.words.some((word) => {
    values = /^--[A-Za-z]/.test(word.text) ? 0 : values + 1;
    return list.test(word.text) || (values > 1 && isUnknown(word, command));
  });
}

function isUnknown({ range, text, units }: Word, { opaque }: Command): boolean {
  const own = opaque.filter((item) => item.kind !== "home" && overlaps(item.range, range));
  const isWhole = units.every((unit) => unit.text === "" || own.some((item) => overlaps(item.range, unit.range)));
  return isWhole && own.some(({ kind }) => kind !== "placeholder" || optionsToFillIn.test(text));
}
