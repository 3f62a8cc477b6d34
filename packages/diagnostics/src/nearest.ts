import { distance } from "fastest-levenshtein";

/** More names than this help nobody to choose. */
const MostNames = 3;

/** One wrong letter in so many, counted on the longer of the two names, is taken for a slip. */
const LettersPerSlip = 3;

/** A candidate and the number of wrong letters between it and the name. */
interface Guess {
  readonly candidate: string;
  readonly slips: number;
}

/**
 * The names that somebody who wrote `name` may have meant, best first, three at most: those that differ in case and
 * separators alone (`user_pool_id` for `UserPoolId`), or else those a few letters away. Equally good names keep the
 * order of the candidates.
 */
export function nearest(name: string, candidates: Iterable<string>): readonly string[] {
  const letters = lettersOf(name);
  const guesses = [...new Set(candidates)].flatMap((candidate) => guess(letters, candidate));
  const best = Math.min(...guesses.map(({ slips }) => slips));
  return guesses
    .filter(({ slips }) => slips <= best + 1)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, MostNames)
    .map(({ candidate }) => candidate);
}

/** None where the names are too far apart. */
function guess(letters: string, candidate: string): readonly Guess[] {
  const others = lettersOf(candidate);
  const most = Math.floor(Math.max(letters.length, others.length) / LettersPerSlip);
  // The distance takes time by the product of the lengths, and is never less than their difference.
  if (letters === "" || Math.abs(letters.length - others.length) > most) return [];
  const slips = isSwapped(letters, others) ? 1 : distance(letters, others);
  return slips <= most ? [{ candidate, slips }] : [];
}

/** True where two letters side by side have changed places: one slip of the fingers, for which two letters are wrong. */
function isSwapped(letters: string, others: string): boolean {
  if (letters === others || letters.length !== others.length) return false;
  let at = 0;
  while (at < letters.length && letters[at] === others[at]) at += 1;
  const swapped = (others[at + 1] ?? "") + (others[at] ?? "");
  return letters === others.slice(0, at) + swapped + others.slice(at + 2);
}

/** A name without what people mix up between the spellings of the API, the command line and other tools. */
function lettersOf(name: string): string {
  return name.replaceAll(/[-_\s]/g, "").toLowerCase();
}
