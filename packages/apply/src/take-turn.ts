import { unacknowledged } from "./acknowledge.ts";
import { afterVerdict, type Turn } from "./after-verdict.ts";
import { compensate } from "./compensate.ts";
import { type End, endWith, namesIn } from "./ends.ts";
import { failedRead } from "./failed-read.ts";
import { finish, record } from "./finish.ts";
import { type Guard, guard } from "./guard.ts";
import { nextAfter } from "./next-actions.ts";
import type { Plan } from "./plan.ts";
import { readUntil } from "./read-back.ts";
import { recordBegun } from "./record.ts";
import type { Difference, Result } from "./result.ts";
import type { Guarded, Round, Run } from "./run.ts";
import { sendStep } from "./send-step.ts";
import { compareState, isSafeFor } from "./user-pool/compare-state.ts";
import { type PoolReading, scopeOfState, stateOf } from "./user-pool/reading.ts";
import { stateAfter } from "./user-pool/state-after.ts";

type NextTurn = Exclude<Turn, { kind: "go-on" }>;
type Ended = Turn & { readonly kind: "end" };

/** One try: guard, record, write what is left, verify. Ends, or says what the next try looks like. */
export async function takeTurn(run: Run, round: Round): Promise<NextTurn> {
  // The rate is waited for before the guard, so that nothing but the journal stands between guard and write.
  await run.ports.rate.take("write", run.session.signal);
  const guarded = await guard(run, round);
  switch (guarded.kind) {
    case "same":
      return send(run, guarded);
    case "rebased":
      return afterRebase(run, guarded);
    case "applied":
      return ended(run, round, await alreadyApplied(run, round, guarded));
    case "moved":
      return ended(run, round, await afterMove(run, round, guarded));
    case "failed":
      return ended(run, round, await afterFailedRead(run, round, guarded));
    default:
      return guarded satisfies never;
  }
}

type Is<Kind extends Guard["kind"]> = Guard & { readonly kind: Kind };

/** Where nothing was begun there is nothing to end. */
async function ended(run: Run, round: Round, result: Result): Promise<NextTurn> {
  const isBegun = round.number > 1 && result.outcome !== "PARTIAL";
  return { kind: "end", result: isBegun ? await record(run, result) : withoutId(round, result) };
}

function withoutId(round: Round, result: Result): Result {
  if (round.number > 1) return result;
  const { applyId: _applyId, ...rest } = result;
  return rest;
}

function afterRebase(run: Run, guarded: Is<"rebased">): Promise<NextTurn> {
  const { plan } = guarded.round;
  const missing = unacknowledged(plan, run.consent);
  if (missing.length === 0) return send(run, guarded, guarded.moved);
  const result = endWith(run.session, needsAck({ plan, missing }));
  return ended(run, guarded.round, result);
}

/** The end of a plan with risks that nobody agreed to. */
export function needsAck({
  plan,
  missing,
}: {
  plan: End["plan"];
  missing: NonNullable<Result["unacknowledged"]>;
}): End {
  const summary = `Nothing was sent: nobody has agreed to ${missing.join(", ")}.`;
  return { outcome: "NEEDS_ACK", written: "no", summary, plan, more: { unacknowledged: missing } };
}

async function alreadyApplied(run: Run, round: Round, { reading }: Is<"applied">): Promise<Result> {
  const { plan } = round;
  if (round.number === 1) {
    const summary = "The pool already is as planned: nothing was sent.";
    return endWith(run.session, { outcome: "NOOP", written: "no", summary, plan, reading });
  }
  const summary = "The service said no, and the pool is as planned all the same.";
  const more = { settled: "applied", next: nextAfter("VERIFIED") } as const;
  return endWith(run.session, { outcome: "AMBIGUOUS_RESOLVED", written: "yes", summary, plan, reading, more });
}

async function afterMove(run: Run, round: Round, { moved, reading }: Is<"moved">): Promise<Result> {
  const { plan } = round;
  const summary = `The pool is not what the plan stands on: ${namesIn(moved)}.`;
  if (round.done > 0) return compensate(run, round, { summary });
  const written = round.number > 1 && hasNewValue(plan, reading) ? "unknown" : "no";
  return endWith(run.session, { outcome: "STALE_PLAN", written, summary, plan, reading, more: { moved } });
}

/** Some change of the plan is on the pool: by a try that was answered with a no, or by somebody else. */
function hasNewValue(plan: Plan, reading: PoolReading): boolean {
  const { missing } = compareState(plan, plan.desired, stateOf(reading, scopeOfState(plan.base)));
  return missing.length < plan.changes.length;
}

async function afterFailedRead(run: Run, round: Round, failure: Is<"failed">): Promise<Result> {
  const result = failedRead(run.session, failure);
  if (round.done > 0) return compensate(run, round, { summary: result.summary });
  // A try before this one was answered with a no, and only a look would tell whether that was the truth.
  return { ...result, plan: round.plan, written: round.number > 1 ? "unknown" : "no" };
}

/** Records what is about to happen, and sends the steps that are left, one after the other. */
async function send(run: Run, guarded: Guarded, moved?: readonly Difference[]): Promise<NextTurn> {
  const unrecorded = await recordBegun(run, guarded);
  if (unrecorded !== undefined) return notRecorded(run, guarded.round, unrecorded.detail);
  let { round } = guarded;
  let unguardedMs: number | undefined;
  let gap: string | undefined;
  for (let step = round.plan.steps[round.done]; step !== undefined; step = round.plan.steps[round.done]) {
    const between = await movedBetween(run, guarded.round, round);
    if (between !== undefined) return between;
    const sent = await sendStep(run, round, { index: round.done, step, purpose: "apply" });
    if (sent.kind === "unrecorded") return notRecorded(run, round, sent.detail);
    if (sent.kind === "lost") return lost(run, round, sent.detail);
    unguardedMs ??= sent.answeredAt - guarded.readAt;
    gap ??= sent.unrecorded;
    if (sent.verdict.kind === "done") {
      round = { ...round, done: round.done + 1 };
      continue;
    }
    const turn = await afterVerdict(run, round, sent.verdict);
    if (turn.kind !== "go-on") return turn;
    round = turn.round;
  }
  const facts = {
    ...(unguardedMs === undefined ? {} : { unguardedMs }),
    ...(moved === undefined ? {} : { moved }),
    ...(gap === undefined ? {} : { unrecorded: gap }),
  };
  return { kind: "end", result: await finish(run, { round, ...facts }) };
}

/**
 * A look before a later step that replaces settings: what somebody else wrote since the step before would be lost in it. Tags
 * touch nothing else and need none.
 */
async function movedBetween(run: Run, first: Round, round: Round): Promise<Ended | undefined> {
  const { plan, done } = round;
  const operation = plan.steps[done]?.operation ?? "UpdateUserPool";
  if (done === first.done || operation.endsWith("Resource")) return undefined;
  const read = await readUntil(run.session, plan, stateAfter(plan, done));
  if (read.kind === "read" && isSafeFor(operation, read.comparison)) return undefined;
  const names = read.kind === "read" ? namesIn(Object.values(read.comparison).flat()) : "it cannot be read";
  const summary = `The pool moved between two steps: ${names}.`;
  return { kind: "end", result: await compensate(run, round, { summary }) };
}

async function notRecorded(run: Run, round: Round, detail: string): Promise<Ended> {
  const { plan, done } = round;
  const summary = `The journal could not take the next step, and so it was not sent: ${detail}`;
  const standing = plan.changes.filter(({ path }) =>
    plan.steps.slice(0, done).some(({ paths }) => paths.includes(path)),
  );
  const end: End =
    done === 0
      ? { outcome: "JOURNAL_FAILED", written: "no", summary, plan }
      : { outcome: "PARTIAL", written: "yes", summary, plan, more: { standing } };
  return { kind: "end", result: endWith(run.session, end) };
}

async function lost(run: Run, round: Round, summary: string): Promise<Ended> {
  const { plan, done } = round;
  if (done > 0) return { kind: "end", result: await compensate(run, round, { summary }) };
  const result = endWith(run.session, { outcome: "CONFLICT", written: "no", summary, plan });
  return { kind: "end", result: await record(run, result) };
}
