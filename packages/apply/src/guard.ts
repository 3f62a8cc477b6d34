import { isSameJson } from "./json/canonical-json.ts";
import { toJson } from "./json/plain-json.ts";
import type { Plan } from "./plan.ts";
import { planOver, scopeOf } from "./plan-change.ts";
import { type ReadFailure, readPool } from "./read-pool.ts";
import type { Difference } from "./result.ts";
import type { Guarded, Round, Run } from "./run.ts";
import { compareState, isAsExpected } from "./user-pool/compare-state.ts";
import { differences } from "./user-pool/differences.ts";
import { type PoolReading, scopeOfState, stateOf } from "./user-pool/reading.ts";
import { stateAfter } from "./user-pool/state-after.ts";

/** What a look at the pool just before a write says. */
export type Guard =
  | ({ readonly kind: "same" } & Guarded)
  /** Another pool than planned, and the same changes over it. */
  | ({ readonly kind: "rebased"; readonly moved: readonly Difference[] } & Guarded)
  /** Already all that was planned. */
  | { readonly kind: "applied"; readonly reading: PoolReading }
  | { readonly kind: "moved"; readonly reading: PoolReading; readonly moved: readonly Difference[] }
  | ReadFailure;

/**
 * Reads the pool just before the write, and compares: the settings alone count, because the date of the last change may move
 * without them.
 */
export async function guard(run: Run, round: Round): Promise<Guard> {
  const { plan, done } = round;
  const scope = scopeOfState(plan.base);
  const readAt = run.ports.clock.now();
  const read = await readPool(run.session, scope === "with-mfa" ? "settings-and-mfa" : scopeBefore(round));
  if (read.kind === "failed") return read;
  const { reading } = read;
  const live = stateOf(reading, scope);
  const moved = differencesBetween(plan, done, reading);
  if (moved.length === 0) return { kind: "same", round, reading, readAt };
  if (isAsExpected(compareState(plan, plan.desired, live))) return { kind: "applied", reading };
  // An answer said no, and the step was done all the same.
  const isDone = round.number > 1 && isAsExpected(compareState(plan, stateAfter(plan, done + 1), live));
  if (isDone) return { kind: "same", round: { ...round, done: done + 1, isSettled: true }, reading, readAt };
  const rebased = done === 0 && plan.intent.policy?.onMoved === "rebase" ? rebase(run, plan, reading) : undefined;
  if (rebased === undefined) return { kind: "moved", reading, moved };
  return { kind: "rebased", moved, round: { ...round, plan: rebased }, reading, readAt };
}

/** Rules over MFA are asked again where a moved pool may be planned again. */
function scopeBefore({ plan: { intent } }: Round) {
  return intent.policy?.onMoved === "rebase" ? scopeOf(intent) : "settings";
}

function differencesBetween(plan: Plan, done: number, reading: PoolReading): readonly Difference[] {
  return differences(stateAfter(plan, done), stateOf(reading, scopeOfState(plan.base))).map(
    ({ path, before, after }) => ({
      path,
      ...(before === undefined ? {} : { expected: before }),
      ...(after === undefined ? {} : { actual: after }),
    }),
  );
}

/** The plan of the same wish over the pool as it is now, where it makes the very same changes. */
function rebase({ session }: Run, plan: Plan, reading: PoolReading): Plan | undefined {
  const built = planOver(plan.intent, reading, session);
  if (built.kind === "refused") return undefined;
  return isSameJson(toJson(changesIn(built.plan)), toJson(changesIn(plan))) ? built.plan : undefined;
}

function changesIn({ changes }: Plan) {
  return changes.map(({ path, before, after, origin }) => ({ path, before, after, origin }));
}
