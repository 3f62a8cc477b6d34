import type { Check } from "./check.ts";
import { attempt } from "./subject.ts";
import { count, createTally, type Tally } from "./tally.ts";

/** Texts per question to another process: few enough to stay small, enough to make the way there free. */
const batchSize = 2000;

/** Tries every text against every check. */
export async function runChecks(checks: readonly Check[], texts: Iterable<string>): Promise<readonly Tally[]> {
  const tallies = checks.map(createTally);
  for (const batch of inBatches(texts)) {
    const attempts = batch.map(attempt);
    // One question to another process is under way while the checks in this one work.
    await Promise.all(tallies.map((tally) => count(tally, attempts)));
  }
  return tallies;
}

function* inBatches(texts: Iterable<string>): Iterable<readonly string[]> {
  let batch: string[] = [];
  for (const text of texts) {
    batch.push(text);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}
