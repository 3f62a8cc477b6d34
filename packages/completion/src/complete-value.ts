import { cover } from "@longhand/diagnostics";
import { candidatesIn } from "./candidates-in.ts";
import type { Completion } from "./completion.ts";
import { jsonSlots } from "./json-slots.ts";
import { type Notation, type OptionWords, readingOf } from "./reading-of.ts";
import { shorthandSlots } from "./shorthand-slots.ts";
import type { Slot } from "./slot.ts";
import type { Target } from "./target.ts";
import { tokenEnd } from "./token-end.ts";

/**
 * What fits at the cursor in a value of an option: members that are not there yet, values of an enum, booleans, brackets, at any depth,
 * in shorthand and in JSON. The range is one of the word. Works on any text, above all on one that is not finished; never throws.
 */
export function completeValue(option: OptionWords): Completion {
  const { operation, words, index, cursor } = option;
  const reading = readingOf(option);
  if (reading === undefined) return nothing(cursor);
  const { target, notation } = reading;
  const slots = slotsIn(words[index] ?? "", cursor, target, notation);
  const [slot, second] = slots;
  if (slot === undefined) return nothing(cursor);
  const candidates = slots.flatMap((one) => candidatesIn(one, notation, operation));
  return { range: second === undefined ? slot.range : cover(slot.range, second.range), candidates };
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
