import { driftOf, endWith, namesIn } from "./ends.ts";
import { failedRead } from "./failed-read.ts";
import type { BegunEntry } from "./journal-entry.ts";
import { nextAfter } from "./next-actions.ts";
import type { Plan, PoolSettings } from "./plan.ts";
import { readUntil } from "./read-back.ts";
import type { Result } from "./result.ts";
import { createSession, type PlanPorts } from "./session.ts";
import { compareState, isAsExpected } from "./user-pool/compare-state.ts";
import { type PoolReading, readingOf, scopeOfState, stateOf } from "./user-pool/reading.ts";

/** What a recovery found: a result, and the pool as it was described. */
export interface Recovered {
  readonly result: Result;
  /** Absent where the pool could not be read. */
  readonly reading?: PoolReading;
}

/**
 * Says of an apply that was interrupted whether it was applied, by reading the pool: `AMBIGUOUS_RESOLVED` with `settled`,
 * `DRIFTED` where the pool is neither what it was nor what it should be, `UNKNOWN` where it cannot be read. Writes nothing, and
 * journals nothing.
 */
export async function recoverApply(begun: BegunEntry, ports: PlanPorts, signal?: AbortSignal): Promise<Recovered> {
  const options = signal === undefined ? {} : { signal };
  const session = createSession(begun.poolId, ports, { ...options, applyId: begun.applyId });
  const plan = planOf(begun);
  const read = await readUntil(session, plan, plan.desired);
  if (read.kind === "failed") {
    const { plan: _plan, ...failed } = failedRead(session, read);
    const summary = `Nobody knows whether the change was applied: ${failed.summary}`;
    return { result: { ...failed, outcome: "UNKNOWN", written: "unknown", summary, next: nextAfter("UNKNOWN") } };
  }
  const { reading, comparison } = read;
  const live = stateOf(reading, scopeOfState(plan.base));
  const facts = { plan, reading } as const;
  if (isAsExpected(comparison)) {
    const more = { ...driftOf(plan, comparison), settled: "applied", next: nextAfter("VERIFIED") } as const;
    const summary = "The change that was interrupted is applied as planned.";
    return withReading(
      endWith(session, { ...facts, outcome: "AMBIGUOUS_RESOLVED", written: "yes", summary, more }),
      reading,
    );
  }
  if (isAsExpected(compareState(plan, plan.base, live))) {
    const more = { settled: "not-applied" } as const;
    const summary = "The change that was interrupted is not applied: the pool is as it was before.";
    return withReading(
      endWith(session, { ...facts, outcome: "AMBIGUOUS_RESOLVED", written: "no", summary, more }),
      reading,
    );
  }
  const names = namesIn([...comparison.missing, ...comparison.drift]);
  const summary = `The pool is neither as before the change that was interrupted nor as planned: ${names}.`;
  const end = { ...facts, outcome: "DRIFTED", written: "unknown", summary, more: driftOf(plan, comparison) } as const;
  return withReading(endWith(session, end), reading);
}

function withReading({ plan: _plan, ...result }: Result, reading: PoolReading): Recovered {
  return { result, reading };
}

/** As much of the plan as the journal has. */
function planOf(begun: BegunEntry): Plan {
  const reading = readingOf(begun.before);
  const base: PoolSettings = stateOf(reading, begun.desired.mfa === undefined ? "without-mfa" : "with-mfa");
  return {
    version: 1,
    address: begun.target,
    pool: { id: begun.poolId, name: reading.canonical.name },
    plannedAt: begun.ts,
    intent: begun.intent,
    changes: begun.changes,
    protected: [],
    steps: [],
    diagnostics: [],
    baseline: begun.baselineBefore,
    base,
    desired: begun.desired,
    planHash: begun.planHash,
  };
}
