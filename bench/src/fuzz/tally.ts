import type { Attempt } from "./attempt.ts";
import type { Check, Finding } from "./check.ts";
import type { FuzzCase } from "./fuzz-case.ts";

/** How a check has fared so far. */
export interface Tally<Subject> {
  readonly check: Check<Subject>;
  asked: number;
  differences: number;
  /** The first cases that differ. */
  readonly examples: FuzzCase[];
}

/** How many differences of a check are worth showing. */
const maximumExamples = 5;

/** A tally before the first case. */
export function createTally<Subject>(check: Check<Subject>): Tally<Subject> {
  return { check, asked: 0, differences: 0, examples: [] };
}

/** Asks a check about the attempts, and adds what it finds. */
export async function count<Subject>(tally: Tally<Subject>, attempts: readonly Attempt<Subject>[]): Promise<void> {
  const findings = await tally.check.examine(attempts);
  attempts.forEach(({ tried }, index) => {
    add(tally, tried, findings[index] ?? "not asked");
  });
}

function add(tally: Tally<never>, tried: FuzzCase, finding: Finding): void {
  if (finding === "not asked") {
    return;
  }
  tally.asked += 1;
  if (finding === "holds") {
    return;
  }
  tally.differences += 1;
  if (tally.examples.length < maximumExamples) {
    tally.examples.push(tried);
  }
}
