import type { EndedEntry, PoolAnswers, WritingEntry } from "./journal-entry.ts";
import type { JournalFailure } from "./ports.ts";
import type { Result } from "./result.ts";
import type { Guarded, Run, Sent } from "./run.ts";
import { type PoolReading, unknownOfMfa } from "./user-pool/reading.ts";

type Recorded = Promise<JournalFailure | undefined>;

function factsOf({ session, ports }: Run) {
  return {
    applyId: session.applyId,
    ts: new Date(ports.clock.now()).toISOString(),
    target: ports.target.address,
    poolId: session.poolId,
  };
}

/** Everything that taking it back needs, before anything is written. */
export function recordBegun(run: Run, { round, reading }: Guarded): Recorded {
  const { plan, number } = round;
  const { undoes, versions = { longhand: "0.1.0", schema: "2016-04-18" } } = run.options;
  return run.ports.journal.append({
    ...factsOf(run),
    phase: "begun",
    round: number,
    planHash: plan.planHash,
    baselineBefore: plan.baseline,
    before: answersOf(reading),
    intent: plan.intent,
    changes: plan.changes,
    desired: plan.desired,
    ...(undoes === undefined ? {} : { undoes }),
    versions,
  });
}

/** A call that is about to be sent. */
export type Writing = Pick<WritingEntry, "step" | "attempt" | "purpose" | "operation" | "request" | "text">;

/** Before each call that writes. */
export function recordWriting(run: Run, writing: Writing): Recorded {
  return run.ports.journal.append({ ...factsOf(run), phase: "writing", ...writing });
}

/** After it. */
export function recordAnswered(run: Run, { step, attempt }: Writing, { reply }: Pick<Sent, "reply">): Recorded {
  return run.ports.journal.append({ ...factsOf(run), phase: "answered", step, attempt, result: reply });
}

/** The end. */
export function recordEnded(run: Run, { plan: _plan, ...result }: Result, after?: PoolReading): Recorded {
  const { outcome, written, settled } = result;
  const entry: EndedEntry = {
    ...factsOf(run),
    phase: "ended",
    outcome,
    written,
    ...(settled === undefined ? {} : { readBack: settled }),
    result,
    ...(after === undefined ? {} : { after: answersOf(after) }),
  };
  return run.ports.journal.append(entry);
}

/** The text is kept where JSON values cannot carry all of it. */
function answersOf({ pool, mfa, text, mfaText, canonical }: PoolReading): PoolAnswers {
  const isStrange = Object.keys(canonical.state.unknown).length > 0;
  const isStrangeMfa = mfa !== undefined && unknownOfMfa(mfa).length > 0;
  return {
    pool,
    ...(isStrange && text !== undefined ? { text } : {}),
    ...(mfa === undefined ? {} : { mfa }),
    ...(isStrangeMfa && mfaText !== undefined ? { mfaText } : {}),
  };
}
