import type { Random } from "../random.ts";
import { generatedDocument } from "./document.ts";

const inserted: readonly string[] = [..."=,'\"\\[]{}@ ab\n"];

/** A generated document with one to three changes. */
export function mutatedDocument(random: Random): string {
  return mutate(random, generatedDocument(random));
}

/** The text after one to three changes. */
export function mutate(random: Random, text: string): string {
  return random
    .many(1, 3, () => random.pick(changes))
    .reduce((changed, change) => change(changed, random.below(changed.length + 1), random), text);
}

type Change = (text: string, at: number, random: Random) => string;

const changes: readonly Change[] = [
  (text, at, random) => text.slice(0, at) + random.pick(inserted) + text.slice(at),
  (text, at, random) => text.slice(0, at) + random.pick(inserted) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at, random) => text.slice(0, at) + text.slice(at + random.below(6)),
  (text, at, random) => text.slice(0, at + random.below(6)) + text.slice(at),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
];
