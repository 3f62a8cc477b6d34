import { driftOf, endWith, namesIn } from "./ends.ts";
import { nextAfter } from "./next-actions.ts";
import { type ReadBack, readUntil } from "./read-back.ts";
import { recordEnded } from "./record.ts";
import type { Difference, Result } from "./result.ts";
import type { Round, Run } from "./run.ts";
import { compareState, isAsExpected } from "./user-pool/compare-state.ts";
import { journalIncomplete } from "./user-pool/diagnostics.ts";
import { type PoolReading, scopeOfState, stateOf } from "./user-pool/reading.ts";

/** What is known when all steps are sent. */
export interface Written {
  readonly round: Round;
  readonly unguardedMs?: number;
  readonly moved?: readonly Difference[];
  /** What the journal could not take. */
  readonly unrecorded?: string;
}

/** Reads the pool back after the last step, and says how it ended. */
export async function finish(run: Run, written: Written): Promise<Result> {
  const { plan } = written.round;
  const read = await readUntil(run.session, plan, plan.desired);
  if (read.kind === "failed") {
    const summary = `The service took the change, and the pool could not be read back: ${read.detail ?? read.exception?.message ?? ""}`;
    const { exception } = read;
    const facts = { outcome: "UNKNOWN", written: "yes", summary, plan } as const;
    return record(
      run,
      endWith(run.session, { ...facts, ...(exception === undefined ? {} : { exception }), ...extras(written) }),
    );
  }
  return record(
    run,
    isAsExpected(read.comparison) ? verified(run, written, read) : drifted(run, written, read),
    read.reading,
  );
}

function extras({ unguardedMs, moved, unrecorded }: Written, more: ReturnType<typeof driftOf> = {}) {
  const place = { kind: "pointer", pointer: "", part: "value" } as const;
  return {
    ...(unrecorded === undefined ? {} : { diagnostics: [journalIncomplete(place, { detail: unrecorded })] }),
    more: {
      ...(unguardedMs === undefined ? {} : { unguardedMs }),
      ...(moved === undefined ? {} : { moved }),
      ...more,
    },
  };
}

function verified(run: Run, written: Written, { reading, comparison }: ReadBack): Result {
  const { plan, isSettled, omitted } = written.round;
  const facts = { written: "yes", plan, reading } as const;
  const { more, ...rest } = extras(written, driftOf(plan, comparison));
  const left =
    omitted === undefined ? "" : ` ${omitted} was left out because the service refuses it, and is as before.`;
  if (!isSettled) {
    const summary = `Changed and read back: ${plan.changes.length} as planned, everything else as before.${left}`;
    return endWith(run.session, { ...facts, ...rest, outcome: "VERIFIED", summary, more });
  }
  return endWith(run.session, {
    ...facts,
    ...rest,
    outcome: "AMBIGUOUS_RESOLVED",
    summary: `The service gave no clear answer; the pool was read back, and the change is applied as planned.${left}`,
    more: { ...more, settled: "applied", next: { ...nextAfter("VERIFIED") } },
  });
}

function drifted(run: Run, written: Written, { reading, comparison }: ReadBack): Result {
  const { plan } = written.round;
  const live = stateOf(reading, scopeOfState(plan.base));
  const { more, ...rest } = extras(written, driftOf(plan, comparison));
  if (isAsExpected(compareState(plan, plan.base, live))) {
    const summary = "The service took the change, and the pool is as it was before.";
    return endWith(run.session, { outcome: "NOT_APPLIED", written: "unknown", summary, plan, reading, ...rest, more });
  }
  const summary = `Changed, and not as planned: ${namesIn([...comparison.missing, ...comparison.drift])}. A repair is offered.`;
  return endWith(run.session, { outcome: "DRIFTED", written: "yes", summary, plan, reading, ...rest, more });
}

/** The result, once the journal has it. What is done stays done where the journal cannot take it. */
export async function record(run: Run, result: Result, reading?: PoolReading): Promise<Result> {
  const failure = await recordEnded(run, result, reading);
  // Once is enough.
  if (failure === undefined || result.diagnostics.some(({ code }) => code === journalIncomplete.code)) return result;
  const warning = journalIncomplete({ kind: "pointer", pointer: "", part: "value" }, { detail: failure.detail });
  return { ...result, diagnostics: [...result.diagnostics, warning] };
}
