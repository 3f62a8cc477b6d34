import type { Result } from "@longhand/apply";
import type { Call } from "../call.ts";
import type { Refusal } from "../engine.ts";
import { denyPlan, denyPool } from "../policy/deny.ts";
import { countInWords } from "../rows/diagnostic-rows.ts";
import { agree, rejectToken } from "./agree.ts";
import { type ApplyOutcome, invalidAnswer, plainAnswer, planAnswer, refusedAnswer } from "./answers.ts";
import type { ApplyArguments } from "./apply-arguments.ts";
import type { Attempt } from "./attempt.ts";
import { explainPlanless } from "./explain-result.ts";
import { readWish } from "./read-wish.ts";

/** A call of `apply`: reads the wish, plans, has somebody agree, and carries the plan out. */
export async function decide(given: ApplyArguments, call: Call): Promise<ApplyOutcome> {
  const { policy } = call.services;
  if (policy.readOnly) return plainAnswer("denied", "This server is read-only. Nothing was changed.");
  if (call.scopes !== undefined && !call.scopes.includes("cognito:apply")) {
    return plainAnswer("denied", "The caller's token has no scope `cognito:apply`. Nothing was changed.");
  }
  call.report("validate");
  if (given.undo !== undefined) return decideUndo(given.undo, given, call);
  const { intent, diagnostics, provenance } = readWish(given);
  if (intent === undefined) {
    const counts = countInWords(diagnostics);
    return invalidAnswer(`Not valid${counts === "" ? "" : `: ${counts}`}. Nothing was sent.`, diagnostics, provenance);
  }
  const denied = denyPool(policy, intent.poolId);
  if (denied !== undefined) return plainAnswer("denied", `${denied} Nothing was changed.`);
  const engine = await call.services.openEngine();
  call.report("read");
  return planAndAgree({ engine, given, call, provenance }, await engine.plan(intent, call.signal));
}

async function decideUndo(applyId: string, given: ApplyArguments, call: Call): Promise<ApplyOutcome> {
  const { userPoolId = "" } = given;
  const denied = denyPool(call.services.policy, userPoolId);
  if (denied !== undefined) return plainAnswer("denied", `${denied} Nothing was changed.`);
  const engine = await call.services.openEngine();
  call.report("read");
  return planAndAgree({ engine, given, call, provenance: new Map() }, await engine.planUndo(applyId, userPoolId));
}

async function planAndAgree(attempt: Attempt, result: Result | Refusal): Promise<ApplyOutcome> {
  if ("refused" in result) return refusedAnswer(result);
  const { plan, outcome } = result;
  if (outcome === "NOOP" && plan !== undefined) {
    if (attempt.given.planToken !== undefined) return rejectToken(attempt, plan, attempt.given.planToken);
    return planAnswer("no_change", "The pool already is so. Nothing was changed.", plan);
  }
  if (outcome !== "PLANNED" || plan === undefined) return explainPlanless(result, attempt.provenance);
  const denied = denyPlan(attempt.call.services.policy, plan);
  if (denied !== undefined) return planAnswer("denied", `${denied} Nothing was changed.`, plan);
  return agree(attempt, plan);
}
