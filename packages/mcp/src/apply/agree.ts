import type { Plan } from "@longhand/apply";
import { planFacts } from "../consent/plan-facts.ts";
import { planQuestion } from "../consent/plan-question.ts";
import type { TokenFault } from "../consent/plan-tokens.ts";
import type { Answer } from "../consent/question.ts";
import { type ApplyOutcome, planAnswer } from "./answers.ts";
import type { Attempt } from "./attempt.ts";
import { carryOut } from "./carry-out.ts";
import { commandByHand } from "./command-by-hand.ts";
import { planInWords } from "./plan-in-words.ts";

const faults: Readonly<Record<TokenFault, string>> = {
  malformed: "planToken is not a token of this server.",
  expired: "planToken has expired.",
  "other-request": "planToken is for another request.",
  "pool-moved": "The pool has changed since planToken was made.",
  "not-ours": "planToken was altered, or made by another server or for another caller.",
};

const refusals: Readonly<Record<Exclude<Answer, "confirmed">, string>> = {
  declined: "The user declined.",
  dismissed: "The question was dismissed without an answer.",
  "name-differs": "The typed name is not the pool's.",
  "timed-out": "Nobody answered within five minutes (timeout).",
  cancelled: "The call was cancelled.",
  unusable: "The client gave no usable answer.",
};

/** Has somebody agree to a plan: by the token of an earlier plan, by asking, or by handing out a token. */
export function agree(attempt: Attempt, plan: Plan): Promise<ApplyOutcome> | ApplyOutcome {
  const { given, call } = attempt;
  const { consent } = call.services.policy;
  if (consent === "human" && !call.canAsk) {
    const byHand = commandByHand(plan);
    const hint = byHand === undefined ? "" : ` A person can run: ${byHand}`;
    return planAnswer(
      "denied",
      `A person has to agree, and this client cannot ask one. Nothing was changed.${hint}`,
      plan,
    );
  }
  if (consent === "human" || (consent === "auto" && call.canAsk && given.planToken === undefined))
    return askFirst(attempt, plan);
  return given.planToken === undefined ? handOut(attempt, plan) : redeem(attempt, plan, given.planToken);
}

async function askFirst(attempt: Attempt, plan: Plan): Promise<ApplyOutcome> {
  const { call } = attempt;
  call.report("ask");
  const answer = await call.ask(planQuestion(plan));
  if (answer === "confirmed" && !call.signal.aborted) return carryOut(attempt, plan, { kind: "elicited" });
  const reason = refusals[answer === "confirmed" ? "cancelled" : answer];
  return planAnswer("declined", `${reason} Nothing was changed. Do not try again unless the user asks for it.`, plan);
}

function handOut({ call }: Attempt, plan: Plan): ApplyOutcome {
  const { token, expiresAt } = call.services.planTokens.seal(planFacts(plan, call.caller));
  return planAnswer("planned", planInWords(plan), plan, {
    planToken: token,
    expiresAt: new Date(expiresAt).toISOString().replace(/\.\d+Z$/, "Z"),
  });
}

async function redeem(attempt: Attempt, plan: Plan, token: string): Promise<ApplyOutcome> {
  const { call, engine } = attempt;
  const opened = call.services.planTokens.open(token, planFacts(plan, call.caller));
  if (opened.kind === "refused") return rejectToken(attempt, plan, token);
  const claim = await engine.claimOnce(opened.id, opened.expiresAt);
  if (claim === "taken") return stale("planToken was used before.", plan);
  if (claim === "claimed") return carryOut(attempt, plan, { kind: "token", id: opened.id });
  const error = { code: "journal", message: claim.refused, retryable: true };
  return planAnswer("failed", "The journal cannot be written, so nothing was changed.", plan, { error });
}

/** Says what is wrong with a token that does not fit the plan. One that was used is known by its id, though the pool is another since. */
export async function rejectToken({ call, engine }: Attempt, plan: Plan, token: string): Promise<ApplyOutcome> {
  const { planTokens } = call.services;
  const opened = planTokens.open(token, planFacts(plan, call.caller));
  if (opened.kind === "fits") return stale(faults["pool-moved"], plan);
  const used = opened.reason === "pool-moved" ? planTokens.idOf(token) : undefined;
  const claim = used === undefined ? undefined : await engine.claimOnce(used.id, used.expiresAt);
  return stale(claim === "taken" ? "planToken was used before." : faults[opened.reason], plan);
}

function stale(reason: string, plan: Plan): ApplyOutcome {
  return planAnswer("stale", `${reason} Nothing was changed. Call apply without planToken for a new plan.`, plan);
}
