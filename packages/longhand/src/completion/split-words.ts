import type { Option } from "commander";
import type { Verb } from "../verb.ts";

/** The words of a verb, its own options set apart. */
export interface SplitWords {
  /** The words that are none of the verb's own options and no values of them. */
  readonly operands: readonly PlacedWord[];
  /** Where the verb has an option that takes the words of another (`--option --policies …`), those around the cursor. */
  readonly group: readonly PlacedWord[] | undefined;
  /** The verb's own option whose value the word at the cursor is. */
  readonly owner: Option | undefined;
  /** The values of the verb's own options that are there, by name; empty for one without. */
  readonly given: ReadonlyMap<string, string>;
}

/** A word, and where it stands among all. */
export interface PlacedWord {
  readonly text: string;
  readonly index: number;
}

/** An option of the verb among the words, and how many of them it takes. */
interface OwnOption {
  readonly option: Option;
  readonly name: string;
  readonly value: string | undefined;
  readonly takes: 1 | 2;
}

/** One step through the words. */
type Piece = PlacedWord & { readonly own: OwnOption | undefined };

/** Takes a verb's own options out of the words behind it. */
export function splitWords(verb: Verb, words: readonly string[], cursor: number): SplitWords {
  const pieces = piecesOf(verb, words, cursor);
  const isGroup = ({ own, index }: Piece) => own?.option.variadic === true && index < cursor;
  const group = pieces.findLastIndex(isGroup);
  const plain = (some: readonly Piece[]) => some.filter(({ own }) => own === undefined);
  return {
    operands: plain(pieces),
    group: group === -1 ? undefined : plain(pieces.slice(group)),
    owner: pieces.find(({ own, index }) => own && index <= cursor && cursor < index + own.takes)?.own?.option,
    given: new Map(pieces.flatMap(({ own }) => (own === undefined ? [] : [[own.name, own.value ?? ""]]))),
  };
}

function piecesOf({ options }: Verb, words: readonly string[], cursor: number): readonly Piece[] {
  const known = new Map(options.map(({ option }) => [option.long ?? "", option]));
  const pieces: Piece[] = [];
  let index = 0;
  while (index < words.length) {
    const own = index === cursor ? valueBehindEquals(words, index, known) : ownOption(words, index, known);
    pieces.push({ text: words[index] ?? "", index, own });
    index += own?.takes ?? 1;
  }
  return pieces;
}

function ownOption(words: readonly string[], index: number, known: ReadonlyMap<string, Option>): OwnOption | undefined {
  const word = words[index] ?? "";
  const option = known.get(word);
  if (option === undefined) return valueBehindEquals(words, index, known);
  const takesWord = option.required && !option.variadic;
  return { option, name: word, value: takesWord ? words[index + 1] : undefined, takes: takesWord ? 2 : 1 };
}

/** `--to=yaml`. The name alone may become another one while the cursor stands in it. */
function valueBehindEquals(
  words: readonly string[],
  index: number,
  known: ReadonlyMap<string, Option>,
): OwnOption | undefined {
  const word = words[index] ?? "";
  const equals = word.indexOf("=");
  const name = word.slice(0, Math.max(equals, 0));
  const option = known.get(name);
  return option === undefined ? undefined : { option, name, value: word.slice(equals + 1), takes: 1 };
}
