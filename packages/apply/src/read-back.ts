import type { Plan, PoolSettings } from "./plan.ts";
import { type ReadFailure, readPool } from "./read-pool.ts";
import type { Session } from "./session.ts";
import { type Comparison, compareState, isAsExpected } from "./user-pool/compare-state.ts";
import { type PoolReading, scopeOfState, stateOf } from "./user-pool/reading.ts";

/** When the pool is read, in milliseconds after the time before: nobody promises that a write is seen at once. */
const readBackWaits: readonly number[] = [0, 500, 500, 1000, 2000];

/** Milliseconds after which no further read begins: where nobody answers, each takes long. */
const ReadBackEnds = 30_000;

/** A pool that was read back, against what it should be. */
export interface ReadBack {
  readonly kind: "read";
  readonly reading: PoolReading;
  readonly comparison: Comparison;
}

/** Reads a pool until it is as expected, or until waiting is of no use. The last reading counts. */
export async function readUntil(session: Session, plan: Plan, expected: PoolSettings): Promise<ReadBack | ReadFailure> {
  const scope = scopeOfState(plan.base);
  // What was sent is read back even where somebody has given up.
  const { signal: _signal, ...patient } = session;
  const { clock } = session.ports;
  const end = clock.now() + ReadBackEnds;
  let last: ReadBack | ReadFailure | undefined;
  for (const wait of readBackWaits) {
    if (clock.now() >= end) break;
    if (wait > 0) await clock.sleep(wait);
    const read = await readPool(patient, scope === "with-mfa" ? "settings-and-mfa" : "settings");
    if (read.kind === "failed") {
      last ??= read;
      continue;
    }
    const comparison = compareState(plan, expected, stateOf(read.reading, scope));
    last = { kind: "read", reading: read.reading, comparison };
    if (isAsExpected(comparison)) return last;
  }
  return last ?? { kind: "failed", detail: "The pool was not read.", isCancelled: false };
}
