import { type JsonValue, readOption, type ShorthandWords, toShorthand } from "@longhand/convert";
import { defineCheck, neverThrows } from "../check.ts";
import type { FuzzCase } from "../fuzz-case.ts";
import type { Random } from "../random.ts";
import { generateText } from "../syntax/generators.ts";
import { defineTarget } from "../target.ts";
import { anyValue } from "./any-value.ts";
import { exactText } from "./exact-text.ts";
import { everyOption, findNamedOption } from "./option.ts";

/** A word of an option, read, written, and read again. */
interface Subject {
  /** What the word says; undefined where the AWS CLI stops at it. */
  readonly value: JsonValue | undefined;
  readonly written: ShorthandWords | undefined;
  /** What the written words say. */
  readonly again: JsonValue | undefined;
  /** And how that is written. */
  readonly rewritten: ShorthandWords | undefined;
}

/** Values of options from words to JSON and back. */
export const values = defineTarget<Subject>({
  name: "values",
  about: "values of every option: from words to JSON, to words, to JSON",
  usualCount: 300_000,
  generate,
  read,
  open: async () => ({ checks, notes: [], close: async () => undefined }),
});

const checks = [
  neverThrows<Subject>(),
  defineCheck<Subject>({
    title: "the words that are written for a value read back as it",
    appliesTo: ({ written }) => written?.words !== undefined,
    findDifference: ({ value, written, again }) =>
      exactText(value) === exactText(again)
        ? undefined
        : `value: ${exactText(value)}\nwords: ${JSON.stringify(written?.words)}\nagain: ${exactText(again)}`,
  }),
  defineCheck<Subject>({
    title: "what has been read back is written the same",
    appliesTo: ({ rewritten }) => rewritten !== undefined,
    findDifference: ({ written, rewritten }) => {
      const [first, second] = [JSON.stringify(written?.words), JSON.stringify(rewritten?.words)];
      return first === second ? undefined : `first:  ${first}\nsecond: ${second}`;
    },
  }),
];

/** Half of the words are JSON of the option's shape, half shorthand. */
function generate(random: Random): FuzzCase {
  const { title, shape } = random.pick(everyOption);
  if (random.chance(50)) return { kind: title, text: generateText(random) };
  const json = JSON.stringify(anyValue(random, shape));
  return { kind: title, text: random.chance(20) ? json.replace(/\b\d+\b/, random.pick(oddNumbers)) : json };
}

/** Numbers of JSON, and of Python's, that other programs write in another way. */
const oddNumbers: readonly string[] = [
  ...["-0", "-0.0", "1.0", "1E5", "1e16", "9007199254740994.0", "123456789012345678901234567890", "1e999", "0.1e1"],
  ...["NaN", "Infinity", "-Infinity", "00", "+1", "0x10", "1_0"],
];

function read({ kind, text }: FuzzCase): Subject {
  const option = findNamedOption(kind);
  const value = option && readOption(option, [text]).value;
  if (option === undefined || value === undefined)
    return { value, written: undefined, again: undefined, rewritten: undefined };
  const written = toShorthand(value, option.shape);
  const again = written.words && readOption(option, written.words).value;
  return { value, written, again, rewritten: again === undefined ? undefined : toShorthand(again, option.shape) };
}
