import { attempt } from "./attempt.ts";
import type { Check } from "./check.ts";
import type { FuzzCase } from "./fuzz-case.ts";
import { count, createTally, type Tally } from "./tally.ts";

/** Cases per question to another process: few enough to stay small, enough to make the way there free. */
const batchSize = 2000;

/** Tries every case against every check. */
export async function runChecks<Subject>(
  checks: readonly Check<Subject>[],
  cases: Iterable<FuzzCase>,
  read: (tried: FuzzCase) => Subject,
): Promise<readonly Tally<Subject>[]> {
  const tallies = checks.map((check) => createTally(check));
  for (const batch of inBatches(cases)) {
    const attempts = batch.map((tried) => attempt(tried, read));
    // One question to another process is under way while the checks in this one work.
    await Promise.all(tallies.map((tally) => count(tally, attempts)));
  }
  return tallies;
}

function* inBatches(cases: Iterable<FuzzCase>): Iterable<readonly FuzzCase[]> {
  let batch: FuzzCase[] = [];
  for (const each of cases) {
    batch.push(each);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}
