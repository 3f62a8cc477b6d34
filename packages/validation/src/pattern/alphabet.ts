import type { CharacterSet } from "./pattern.ts";

/**
 * Code points that belong to the same sets of a program are one letter to it: few letters stand for all of Unicode, so that
 * steps of the machine can be remembered.
 */
export interface Alphabet {
  /** The letter of a code point: a small number. */
  readonly letterOf: (codePoint: number) => number;
  /** Whether the code points of a letter belong to a set. */
  readonly has: (letter: number, set: number) => boolean;
}

/** Code points whose letters are remembered at once, each in the slot that its last bits name. A power of two. */
const slots = 1024;

/** The alphabet of some sets. It learns as it is asked. */
export function createAlphabet(sets: readonly CharacterSet[]): Alphabet {
  const tests = sets.map(membershipOf);
  const letters = new Map<string, number>();
  /** By letter: a digit for each set, 1 where it has the letter. */
  const memberships: string[] = [];
  const rememberedCodePoints = new Int32Array(slots).fill(-1);
  const rememberedLetters = new Int32Array(slots);

  function classify(codePoint: number): number {
    let membership = "";
    for (const test of tests) membership += test(codePoint) ? "1" : "0";
    const known = letters.get(membership);
    if (known !== undefined) return known;
    const letter = memberships.push(membership) - 1;
    letters.set(membership, letter);
    return letter;
  }

  function letterOf(codePoint: number): number {
    const slot = codePoint % slots;
    if (rememberedCodePoints[slot] !== codePoint) {
      rememberedCodePoints[slot] = codePoint;
      rememberedLetters[slot] = classify(codePoint);
    }
    return rememberedLetters[slot] ?? 0;
  }

  return { letterOf, has: (letter, set) => memberships[letter]?.[set] === "1" };
}

function membershipOf({ source, caseOf, only }: CharacterSet): (codePoint: number) => boolean {
  if (only !== undefined) return (codePoint) => codePoint === only;
  const exact = new RegExp(source, "v");
  // Java's `(?i)` folds ASCII letters alone; JavaScript's flag would find other letters that fold to them.
  const ascii = caseOf === "ignored" ? new RegExp(source, "iv") : exact;
  return (codePoint) => (codePoint < 0x80 ? ascii : exact).test(String.fromCodePoint(codePoint));
}
