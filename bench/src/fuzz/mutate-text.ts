import type { Random } from "./random.ts";

/** The text after one to three changes; some of them put in one of the pieces. */
export function mutateText(random: Random, text: string, pieces: readonly string[]): string {
  return random
    .many(1, 3, () => random.pick(changes))
    .reduce((changed, change) => change(changed, random.below(changed.length + 1), () => random.pick(pieces)), text);
}

type Change = (text: string, at: number, pick: () => string) => string;

/** How much is cut out or doubled at once: enough for a name, a bracket with its key. */
const longest = 6;

const changes: readonly Change[] = [
  (text, at, pick) => text.slice(0, at) + pick() + text.slice(at),
  (text, at, pick) => text.slice(0, at) + pick() + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at + 1 + (at % longest)),
  (text, at) => text.slice(0, at + 1 + (at % longest)) + text.slice(at),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
];
