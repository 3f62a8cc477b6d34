import type { Plan } from "./plan.ts";
import { type ReadBack, readUntil } from "./read-back.ts";
import { type ReadFailure, readPool } from "./read-pool.ts";
import type { Session } from "./session.ts";
import { compareState, isAsExpected } from "./user-pool/compare-state.ts";
import { scopeOfState, stateOf } from "./user-pool/reading.ts";
import { stateAfter } from "./user-pool/state-after.ts";

/** What reading back says of a step that nobody knows about. */
export type Settled =
  | ({ readonly kind: "applied" } & Pick<ReadBack, "reading" | "comparison">)
  | ({ readonly kind: "not-applied" } & Pick<ReadBack, "reading" | "comparison">)
  /** The pool is neither what it was nor what it should be. */
  | ({ readonly kind: "neither" } & Pick<ReadBack, "reading" | "comparison">)
  | ReadFailure;

/** Whether a step was applied: reads until the pool shows it, or for so long that it will not any more. */
export async function settle(session: Session, plan: Plan, step: number): Promise<Settled> {
  const read = await readUntil(session, plan, stateAfter(plan, step + 1));
  if (read.kind === "failed") return read;
  return settledBy(plan, step, read);
}

/** Whether a step was applied, by one look: for an answer that already says so. */
export async function settleAtOnce(session: Session, plan: Plan, step: number): Promise<Settled> {
  const { signal: _signal, ...patient } = session;
  const scope = scopeOfState(plan.base);
  const read = await readPool(patient, scope === "with-mfa" ? "settings-and-mfa" : "settings");
  if (read.kind === "failed") return read;
  const comparison = compareState(plan, stateAfter(plan, step + 1), stateOf(read.reading, scope));
  return settledBy(plan, step, { kind: "read", reading: read.reading, comparison });
}

function settledBy(plan: Plan, step: number, { reading, comparison }: ReadBack): Settled {
  if (isAsExpected(comparison)) return { kind: "applied", reading, comparison };
  const live = stateOf(reading, scopeOfState(plan.base));
  const before = compareState(plan, stateAfter(plan, step), live);
  if (isAsExpected(before)) return { kind: "not-applied", reading, comparison: before };
  return { kind: "neither", reading, comparison };
}
