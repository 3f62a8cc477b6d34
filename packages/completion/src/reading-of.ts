import { isShorthandShape, startsLikeJson } from "@longhand/convert";
import type { Operation, Shape } from "@longhand/model";
import type { Target } from "./target.ts";

/** The words of an option, one of which is being written. */
export interface OptionWords {
  readonly operation: Operation;
  /** The member that the option stands for; absent for a whole request (`--cli-input-json`). */
  readonly member?: string;
  /** As the AWS CLI gets them: the shell is done with their quotes. A list option may have several. */
  readonly words: readonly string[];
  readonly index: number;
  /** Where in that word, in UTF-16 units. */
  readonly cursor: number;
}

/** How a text is written. `plain` is the value itself, as a string option has it. */
export type Notation = "shorthand" | "json" | "plain";

/** What a word is read as. */
export interface WordReading {
  readonly target: Target;
  readonly notation: Notation;
}

/** How the word is read, and as what; the first one decides for all. Undefined for a member that there is not. */
export function readingOf({ operation, member, words }: OptionWords): WordReading | undefined {
  const { input } = operation;
  const [first = ""] = words;
  if (member === undefined) return { target: { shape: input, path: "" }, notation: "json" };
  const shape = input.members.get(member)?.shape;
  if (shape === undefined) return undefined;
  const isJson = startsLikeJson(first);
  if (shape.kind !== "list") return { target: { shape, path: member }, notation: notationOf(shape, isJson) };
  if (isJson && startsLikeJson(first, "[")) return { target: { shape, path: member }, notation: "json" };
  const { element } = shape;
  return { target: { shape: element, path: `${member}[]` }, notation: notationOf(element, isJson) };
}

/** What is no JSON so far is shorthand, where that can be. */
function notationOf(shape: Shape, isJson: boolean): Notation {
  if (shape.kind !== "structure" && shape.kind !== "map" && shape.kind !== "list") return "plain";
  return isJson || !isShorthandShape(shape) ? "json" : "shorthand";
}
