import { isShorthandShape, startsLikeJson } from "@longhand/convert";
import type { Source } from "@longhand/diagnostics";
import { type Operation, type Option, options } from "@longhand/model";

/** How the value of a word is written. */
type Notation = "shorthand" | "json" | "plain";

/** One word of a text. */
export type ValueWord =
  | { readonly kind: "program" | "name" | "option"; readonly source: Source }
  | {
      readonly kind: "value";
      readonly source: Source;
      readonly option: Option | undefined;
      readonly notation: Notation;
    };

/** The words of a command, each with what it is: `aws`, names, options and their values. */
export function valueWords(words: readonly Source[], operation: Operation | undefined): readonly ValueWord[] {
  const known = operation === undefined ? new Map<string, Option>() : options(operation);
  const found: ValueWord[] = [];
  let option: { readonly known: Option | undefined } | undefined;
  for (const [index, source] of words.entries()) {
    if (source.text.startsWith("--")) {
      const [name = ""] = source.text.split("=", 1);
      option = { known: known.get(name) };
      found.push({ kind: "option", source });
    } else if (option === undefined) found.push({ kind: index === 0 ? "program" : "name", source });
    else found.push({ kind: "value", source, option: option.known, notation: notationOf(option.known, source.text) });
  }
  return found;
}

/** The one word of a value. */
export function wordOfOption(source: Source, option: Option): ValueWord {
  return { kind: "value", source, option, notation: notationOf(option, source.text) };
}

function notationOf(option: Option | undefined, text: string): Notation {
  const shape = option?.member.shape;
  if (shape === undefined) return "plain";
  const isPlain = shape.kind !== "structure" && shape.kind !== "list" && shape.kind !== "map";
  if (isPlain) return "plain";
  if (startsLikeJson(text)) return "json";
  return isShorthandShape(shape) ? "shorthand" : "plain";
}
