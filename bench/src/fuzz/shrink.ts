import { attempt } from "./attempt.ts";
import type { Check } from "./check.ts";
import type { FuzzCase } from "./fuzz-case.ts";

/** Questions that one text is worth; each may go to another process. */
const maximumQuestions = 400;

/** A shorter text about which the check still finds a difference, and that difference. */
export interface Shrunk {
  readonly text: string;
  readonly difference: string;
}

/** Leaves out ever smaller pieces, as long as the difference stays. */
export async function shrink<Subject>(
  check: Check<Subject>,
  { kind, text }: FuzzCase,
  read: (tried: FuzzCase) => Subject,
): Promise<Shrunk> {
  const findDifference = async (candidate: string) => {
    const [finding] = await check.examine([attempt({ kind, text: candidate }, read)]);
    return typeof finding === "object" ? finding.difference : undefined;
  };
  let best: Shrunk = { text, difference: (await findDifference(text)) ?? "It does not show again." };
  let questions = 0;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < best.text.length && questions < maximumQuestions; questions += 1) {
      const shorter = best.text.slice(0, at) + best.text.slice(at + size);
      const difference = await findDifference(shorter);
      if (difference === undefined) {
        at += size;
      } else {
        best = { text: shorter, difference };
      }
    }
  }
  return best;
}
