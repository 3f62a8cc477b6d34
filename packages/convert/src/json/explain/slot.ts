import { closerOf, type OpenBracket } from "../json-fault.ts";
import { lastBefore, skipWhiteSpace } from "../white-space.ts";

/** What a token at some place would be. */
export type Slot = "name" | "value";

/** The slot at `start`, by what stands before it. */
export function slotAt(text: string, start: number, open: OpenBracket | undefined): Slot {
  if (open?.bracket !== "{") return "value";
  return text[lastBefore(text, start)] === ":" ? "value" : "name";
}

/**
 * True when a token that fills the slot and ends at `end` is followed by something that may follow it. A fix that
 * makes such a token is taken for certain; the end of the text is fine, since closers may just be missing.
 */
export function endsWell(text: string, end: number, slot: Slot, open: OpenBracket | undefined): boolean {
  const next = text[skipWhiteSpace(text, end)];
  if (next === undefined) return true;
  if (slot === "name") return next === ":";
  return open !== undefined && (next === "," || next === closerOf(open));
}
