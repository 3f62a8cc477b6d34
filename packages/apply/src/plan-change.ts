import type { Diagnostic } from "@longhand/diagnostics";
import { checkValue } from "@longhand/validation";
import { failedRead } from "./failed-read.ts";
import type { Intent } from "./intent.ts";
import { valueAt } from "./json/at-pointer.ts";
import { nextAfter } from "./next-actions.ts";
import type { Plan } from "./plan.ts";
import { type ReadScope, readPool } from "./read-pool.ts";
import type { Result } from "./result.ts";
import { createSession, factsOf, type PlanPorts, type Session } from "./session.ts";
import type { Address } from "./target.ts";
import { type Built, buildPlan } from "./user-pool/build-plan.ts";
import { otherRegion } from "./user-pool/diagnostics.ts";
import { updateOperation } from "./user-pool/members.ts";
import { baselineOf, type PoolReading } from "./user-pool/reading.ts";

/**
 * Reads a pool and says what a wish would change: `PLANNED`, or `NOOP` where the pool already is so, each with its plan; else
 * why there is no plan. Sends nothing but reads: one, or two where MFA has a say. Input trouble comes as diagnostics.
 */
export async function planChange(intent: Intent, ports: PlanPorts, signal?: AbortSignal): Promise<Result> {
  const session = createSession(intent.poolId, ports, signal === undefined ? {} : { signal });
  const wrong = checkAddress(intent.poolId, ports.target.address);
  if (wrong.length > 0) return notPlanned(session, { kind: "refused", outcome: "VALIDATION", diagnostics: wrong });
  const read = await readPool(session, scopeOf(intent));
  if (read.kind === "failed") return failedRead(session, read);
  return planned(session, read.reading, planOver(intent, read.reading, session));
}

/** The plan of a wish over a pool that was read. */
export function planOver(intent: Intent, reading: PoolReading, { ports }: Session): Built {
  return buildPlan(intent, reading, { address: ports.target.address, now: ports.clock.now() });
}

/** MFA has a say where its own settings, the first factors or the mail may change. */
export function scopeOf({ mfa, patch }: Intent): ReadScope {
  const policies = patch["Policies"];
  const asks = [patch["MfaConfiguration"], patch["EmailConfiguration"], valueAt(policies, "/SignInPolicy")];
  const isAsked = mfa !== undefined || policies === null || asks.some((setting) => setting !== undefined);
  return isAsked ? "settings-and-mfa" : "settings";
}

/** What is wrong with the pool's id, before anybody is asked. */
function checkAddress(poolId: string, { kind, region }: Address): readonly Diagnostic[] {
  const shape = updateOperation().input.members.get("UserPoolId")?.shape;
  const found = shape === undefined ? [] : checkValue(poolId, shape, "/UserPoolId");
  const [, prefix = region] = /^([a-z]{2}(?:-[a-z]+)+-\d+)_/.exec(poolId) ?? [];
  if (found.length > 0 || kind !== "aws" || prefix === region) return found;
  return [otherRegion({ kind: "pointer", pointer: "/UserPoolId", part: "value" }, { poolId, region })];
}

function planned(session: Session, reading: PoolReading, built: Built): Result {
  if (built.kind === "refused") return { ...notPlanned(session, built), ...poolOf(session, reading) };
  const { plan } = built;
  const outcome = plan.changes.length === 0 ? "NOOP" : "PLANNED";
  const { diagnostics, baseline } = plan;
  const facts = {
    ...factsOf(session),
    ...poolOf(session, reading),
    written: "no",
    diagnostics,
    baseline,
    plan,
  } as const;
  return { ...facts, outcome, summary: summaryOf(plan), next: nextAfter(outcome) };
}

function poolOf({ poolId }: Session, reading: PoolReading) {
  return { pool: { id: poolId, name: reading.canonical.name }, baseline: baselineOf(reading, "without-mfa") };
}

function summaryOf({ changes, protected: kept, pool }: Plan): string {
  if (changes.length === 0) return "The pool already is so: nothing was sent.";
  const resets = changes.filter(({ origin }) => origin === "reset").length;
  const reset = resets === 0 ? "" : ` (${resets} of them resets)`;
  const shielded = kept.filter(({ effect }) => effect !== "may-reset").length;
  return `Plan for pool ${JSON.stringify(pool.name)} (${pool.id}): ${count(changes.length, "change")}${reset}; ${count(shielded, "setting")} protected from a bare call. Nothing was changed.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function notPlanned(session: Session, { outcome, diagnostics }: Exclude<Built, { kind: "plan" }>): Result {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const what = outcome === "VALIDATION" ? count(errors, "problem") : count(errors, "setting that is not known here");
  return {
    ...factsOf(session),
    outcome,
    written: "no",
    diagnostics,
    summary: `No plan: ${what}. Nothing was sent.`,
    next: nextAfter(outcome),
  };
}
