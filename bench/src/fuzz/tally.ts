import type { Check, Finding } from "./check.ts";
import type { Attempt } from "./subject.ts";

/** How a check has fared so far. */
export interface Tally {
  readonly check: Check;
  asked: number;
  differences: number;
  /** The first texts that differ. */
  readonly examples: string[];
}

/** How many differences of a check are worth showing. */
const maximumExamples = 5;

/** A tally before the first text. */
export function createTally(check: Check): Tally {
  return { check, asked: 0, differences: 0, examples: [] };
}

/** Asks a check about the attempts, and adds what it finds. */
export async function count(tally: Tally, attempts: readonly Attempt[]): Promise<void> {
  const findings = await tally.check.examine(attempts);
  attempts.forEach(({ text }, index) => {
    add(tally, text, findings[index] ?? "not asked");
  });
}

function add(tally: Tally, text: string, finding: Finding): void {
  if (finding === "not asked") {
    return;
  }
  tally.asked += 1;
  if (finding === "holds") {
    return;
  }
  tally.differences += 1;
  if (tally.examples.length < maximumExamples) {
    tally.examples.push(text);
  }
}
