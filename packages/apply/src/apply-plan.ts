import { unacknowledged } from "./acknowledge.ts";
import type { ApplyOptions } from "./apply-options.ts";
import { backoff } from "./backoff.ts";
import { endWith } from "./ends.ts";
import type { Consent, Intent } from "./intent.ts";
import { nextAfter } from "./next-actions.ts";
import type { Plan } from "./plan.ts";
import { planChange } from "./plan-change.ts";
import { planTroubles } from "./plan-file.ts";
import { inTurn } from "./pool-queue.ts";
import type { Held, JournalFailure, Lease, Ports } from "./ports.ts";
import type { Result } from "./result.ts";
import type { Round, Run } from "./run.ts";
import { createSession, factsOf, type Session } from "./session.ts";
import { needsAck, takeTurn } from "./take-turn.ts";

/** Reads, plans and applies in one go. Nothing is sent where the plan is none, or where it has risks that nobody agreed to. */
export async function applyChange(
  intent: Intent,
  consent: Consent,
  ports: Ports,
  options: ApplyOptions = {},
): Promise<Result> {
  const result = await planChange(intent, ports, options.signal);
  const { plan } = result;
  return result.outcome !== "PLANNED" || plan === undefined ? result : applyPlan(plan, consent, ports, options);
}

/**
 * Applies a plan: looks at the pool again, records, writes each step once, reads back and compares, records how it ended. Does
 * not throw for what the pool, the service, the network, the journal or another process does.
 */
export async function applyPlan(
  plan: Plan,
  consent: Consent,
  ports: Ports,
  options: ApplyOptions = {},
): Promise<Result> {
  const { signal } = options;
  const session = createSession(plan.pool.id, ports, signal === undefined ? {} : { signal });
  const refused = refuseEarly(session, plan, consent);
  if (refused !== undefined) return refused;
  return inTurn(ports.target, plan.pool.id, async () => {
    const lease = await leaseFor(session, ports);
    if (lease.kind !== "lease") return notLeased(session, plan, lease);
    try {
      const applyId = options.applyId ?? ports.newId();
      return await run({ session: { ...session, applyId }, ports, lease, consent, options }, firstRound(plan));
    } finally {
      await lease.release();
    }
  });
}

/** What stands in the way before anybody is asked. */
function refuseEarly(session: Session, plan: Plan, consent: Consent): Result | undefined {
  const diagnostics = planTroubles(plan, session.ports.target.address);
  if (diagnostics.length > 0) {
    const summary = `Nothing was sent: ${diagnostics.map(({ message }) => message).join(" ")}`;
    return {
      ...factsOf(session),
      outcome: "VALIDATION",
      written: "no",
      summary,
      next: nextAfter("VALIDATION"),
      diagnostics,
    };
  }
  const missing = unacknowledged(plan, consent);
  if (missing.length > 0) return endWith(session, needsAck({ plan, missing }));
  if (plan.steps.length > 0) return undefined;
  const summary = "The plan changes nothing: nothing was sent.";
  return endWith(session, { outcome: "NOOP", written: "no", summary, plan });
}

function firstRound(plan: Plan): Round {
  return { number: 1, plan, done: 0, failures: {}, isSettled: false };
}

async function run(all: Run, first: Round): Promise<Result> {
  let turn = await takeTurn(all, first);
  while (turn.kind === "again") {
    await all.ports.clock.sleep(turn.wait, all.session.signal);
    turn = await takeTurn(all, turn.round);
  }
  return turn.result;
}

/** The right to change the pool; where another run has it, a while is waited for its end. */
async function leaseFor({ poolId, signal }: Session, ports: Ports): Promise<Lease | Held | JournalFailure> {
  const { target, journal, clock, random } = ports;
  for (let failed = 1; ; failed += 1) {
    const lease = await journal.lease({ target: target.address, poolId });
    const wait = lease.kind === "held" ? backoff("rebase", failed, random) : undefined;
    if (wait === undefined || signal?.aborted === true) return lease;
    await clock.sleep(wait, signal);
  }
}

function notLeased(session: Session, plan: Plan, refusal: Held | JournalFailure): Result {
  if (refusal.kind === "held") {
    const summary = `Another run is changing this pool: ${refusal.holder}.`;
    return endWith(session, { outcome: "CONFLICT", written: "no", summary, plan });
  }
  const summary = `The journal cannot be used, and so nothing was sent: ${refusal.detail}`;
  return endWith(session, { outcome: "JOURNAL_FAILED", written: "no", summary, plan });
}
