import type { Change } from "./change.ts";
import { driftOf, type End, endWith, namesIn } from "./ends.ts";
import { record } from "./finish.ts";
import type { Plan, PoolSettings, Step } from "./plan.ts";
import { readUntil } from "./read-back.ts";
import type { Result } from "./result.ts";
import type { Round, Run } from "./run.ts";
import { sendStep } from "./send-step.ts";
import { compareState, isSafeFor } from "./user-pool/compare-state.ts";
import { desiredMfa } from "./user-pool/desired-mfa.ts";
import { differences } from "./user-pool/differences.ts";
import { scopeOfState, stateOf } from "./user-pool/reading.ts";
import { routeChanges } from "./user-pool/route.ts";
import { stateAfter } from "./user-pool/state-after.ts";

/** Why a step after the first failed. */
export type Cause = Pick<End, "summary" | "exception" | "advice">;

/**
 * Takes back the steps that are done, because a later one failed. Only where the pool is still what these steps made of it:
 * else they stand, and the result says so.
 */
export async function compensate(run: Run, round: Round, cause: Cause): Promise<Result> {
  const { plan, done } = round;
  const now = stateAfter(plan, done);
  const before = await readUntil(run.session, plan, now);
  const steps = stepsBack(plan, now);
  const isSafe = before.kind === "read" && steps.every(({ operation }) => isSafeFor(operation, before.comparison));
  if (isSafe) await sendAll(run, round, steps);
  const after = await readUntil(run.session, plan, plan.base);
  if (after.kind === "failed") {
    const summary = `${cause.summary} An earlier step was applied, and the pool could not be read back.`;
    return record(run, endWith(run.session, { ...cause, outcome: "PARTIAL", written: "yes", summary, plan }));
  }
  const standing = standingIn(plan, stateOf(after.reading, scopeOfState(plan.base)));
  const stands = standing.length === 0 ? "What was applied was taken back." : `This stands: ${namesIn(standing)}.`;
  const end: End = {
    ...cause,
    outcome: "PARTIAL",
    written: "yes",
    summary: `${cause.summary} ${stands}`,
    plan,
    reading: after.reading,
    more: { ...driftOf(plan, after.comparison), standing },
  };
  return record(run, endWith(run.session, end), after.reading);
}

/** The calls that lead from a state back to a plan's base. */
function stepsBack(plan: Plan, now: PoolSettings): readonly Step[] {
  const { base, pool } = plan;
  const mode = base.settings["MfaConfiguration"] ?? "OFF";
  const mfa =
    base.mfa === undefined ? {} : { mfa: desiredMfa({ live: base.mfa, patch: {}, mode, settings: base.settings }) };
  const changes = differences(now, base).map(
    (change): Change => ({ ...change, origin: "derived", risks: [], rules: [] }),
  );
  const arn = pool.arn === undefined ? {} : { arn: pool.arn };
  return routeChanges({ poolId: pool.id, ...arn, base: now, desired: { ...base, ...mfa }, changes, first: "settings" });
}

/** Stops at the first that fails: what stands is read back anyway. */
async function sendAll(run: Run, round: Round, steps: readonly Step[]): Promise<void> {
  for (const [offset, step] of steps.entries()) {
    await run.ports.rate.take("write");
    const index = round.plan.steps.length + offset;
    const sent = await sendStep(run, round, { index, step, purpose: "compensate" });
    if (sent.kind !== "sent" || sent.verdict.kind !== "done") return;
  }
}

function standingIn(plan: Plan, live: PoolSettings): readonly Change[] {
  const { missing } = compareState(plan, plan.base, live);
  const paths = new Set(missing.map(({ path }) => path));
  return plan.changes.filter(({ path }) => paths.has(path));
}
