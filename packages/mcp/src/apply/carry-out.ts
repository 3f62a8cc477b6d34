import type { Plan, Result } from "@longhand/apply";
import { type ApplyOutcome, planAnswer, refusedAnswer } from "./answers.ts";
import type { Attempt } from "./attempt.ts";
import { explainApplied } from "./explain-result.ts";

/** How a plan was agreed to. */
export type Agreement = { readonly kind: "elicited" } | { readonly kind: "token"; readonly id: string };

/** Carries out a plan that somebody agreed to, and writes down that it was tried. */
export async function carryOut(attempt: Attempt, plan: Plan, agreement: Agreement): Promise<ApplyOutcome> {
  const { engine, given, call } = attempt;
  const wait = call.services.updateRate.take();
  if (wait > 0) {
    const message = `The server changes pools ${call.services.policy.maxUpdatesPerMinute} times a minute at most.`;
    const summary = `${message} Nothing was changed. Try again in ${wait} seconds.`;
    return planAnswer("denied", summary, plan, { error: { code: "rate", message, retryable: true } });
  }
  call.report("update");
  // A call that is cancelled from here on stops before the first write, or not at all: what is sent is recorded and verified.
  const options = { signal: call.signal, ...(given.undo === undefined ? {} : { undoes: given.undo }) };
  const result = await engine.apply(plan, { acknowledged: "all" }, options);
  if ("refused" in result) return refusedAnswer(result);
  call.report("verify");
  record(attempt, result, agreement);
  return explainApplied(result);
}

function record({ call }: Attempt, result: Result, agreement: Agreement): void {
  const { address, pool, plan, outcome, applyId, exception } = result;
  call.services.audit.record({
    caller: call.caller,
    account: address.account,
    region: address.region,
    pool: pool.id,
    changes: plan?.changes.map(({ path }) => path) ?? [],
    tokenId: agreement.kind === "token" ? agreement.id : undefined,
    consent: agreement.kind,
    outcome,
    applyId,
    requestId: exception?.requestId,
  });
}
