import { isShorthandShape, startsLikeJson } from "@longhand/convert";
import { cover } from "@longhand/diagnostics";
import type { Operation, Shape } from "@longhand/model";
import { candidatesIn, type Notation } from "./candidates-in.ts";
import type { Completion } from "./completion.ts";
import { jsonSlots } from "./json-slots.ts";
import { shorthandSlots } from "./shorthand-slots.ts";
import type { Slot } from "./slot.ts";
import type { Target } from "./target.ts";
import { tokenEnd } from "./token-end.ts";

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

/**
 * What fits at the cursor in a value of an option: members that are not there yet, values of an enum, booleans, brackets, at any depth,
 * in shorthand and in JSON. The range is one of the word. Works on any text, above all on one that is not finished; never throws.
 */
export function completeValue({ operation, member, words, index, cursor }: OptionWords): Completion {
  const shape = member === undefined ? operation.input : operation.input.members.get(member)?.shape;
  const [first = ""] = words;
  const text = words[index] ?? "";
  if (shape === undefined) return nothing(cursor);
  const { target, notation } = readingOf({ shape, path: member ?? "" }, first, member === undefined);
  const slots = slotsIn(text, cursor, target, notation);
  const [slot, second] = slots;
  if (slot === undefined) return nothing(cursor);
  const candidates = slots.flatMap((one) => candidatesIn(one, notation, operation));
  return { range: second === undefined ? slot.range : cover(slot.range, second.range), candidates };
}

/** How a word is read, and as what. The first one decides for all. */
function readingOf(target: Target, first: string, isRequest: boolean): { target: Target; notation: Notation } {
  const { shape, path } = target;
  const isJson = startsLikeJson(first) || isRequest;
  if (shape.kind !== "list")
    return { target, notation: isScalar(shape) ? "plain" : isJson ? "json" : openNotation(shape) };
  if (isJson && startsLikeJson(first, "[")) return { target, notation: "json" };
  const element = { shape: shape.element, path: `${path}[]` };
  if (isScalar(shape.element)) return { target: element, notation: "plain" };
  return { target: element, notation: isJson ? "json" : openNotation(shape.element) };
}

/** What is no JSON so far is shorthand, where that can be. */
function openNotation(shape: Shape): Notation {
  return isShorthandShape(shape) ? "shorthand" : "json";
}

function isScalar({ kind }: Shape): boolean {
  return kind !== "structure" && kind !== "map" && kind !== "list";
}

function slotsIn(text: string, cursor: number, target: Target, notation: Notation): readonly Slot[] {
  if (notation === "json") return jsonSlots(text, cursor, target);
  if (notation === "shorthand") return shorthandSlots(text, cursor, target);
  const range = { start: 0, end: tokenEnd(text, cursor) };
  return [{ kind: "value", target, quote: "none", typed: text.slice(0, cursor), range }];
}

function nothing(cursor: number): Completion {
  return { range: { start: cursor, end: cursor }, candidates: [] };
}
