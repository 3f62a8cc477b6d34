import type { JsonObject } from "@longhand/validation";
import type { Journal } from "../journal/journal.ts";
import { unmaskValue } from "../journal/mask.ts";
import type { PoolKey } from "../journal/pool-key.ts";
import { type ApplyRecord, hasAnswer, mayHaveWritten } from "../journal/record.ts";
import type { BegunEntry, EndedEntry } from "../journal-entry.ts";
import { isObject } from "../json/kinds.ts";
import { nextAfter } from "../next-actions.ts";
import type { Held, JournalFailure } from "../ports.ts";
import { readPool } from "../read-pool.ts";
import { recoverApply } from "../recover-apply.ts";
import type { Result } from "../result.ts";
import { createSession, type PlanPorts } from "../session.ts";
import { stateOf } from "../user-pool/reading.ts";

/** An apply whose run broke, and what became of it. */
export interface SettledApply {
  readonly applyId: string;
  readonly result: Omit<Result, "plan">;
}

/** What became of the applies to a pool that did not end. */
export type Settlement =
  | { readonly kind: "settled"; readonly applies: readonly SettledApply[] }
  /** Another run has the pool's lease: it may be the one that has not ended. */
  | Held
  | JournalFailure;

/**
 * Ends the applies to a pool whose runs broke: reads the pool, says of each whether it was written, and records that. Asks the
 * service only where there is such an apply.
 */
export async function settleUnfinished(pool: PoolKey, journal: Journal, ports: PlanPorts): Promise<Settlement> {
  const first = await journal.unfinished(pool);
  if (first.kind === "failed") return first;
  if (first.records.length === 0) return { kind: "settled", applies: [] };
  const lease = await journal.lease(pool);
  if (lease.kind !== "lease") return lease;
  try {
    return await settleAll(pool, journal, ports);
  } finally {
    await lease.release();
  }
}

/** Nobody else changes the pool now, so what has not ended is broken. */
async function settleAll(pool: PoolKey, journal: Journal, ports: PlanPorts): Promise<Settlement> {
  const unfinished = await journal.unfinished(pool);
  if (unfinished.kind === "failed") return unfinished;
  const applies: SettledApply[] = [];
  for (const record of unfinished.records) {
    const ended = await endOf(record, pool, ports);
    // What cannot be told now may be told later.
    const isOpen = ended.outcome === "UNKNOWN" && ended.written === "unknown" && record.begun !== undefined;
    const failure = isOpen ? undefined : await journal.append(ended);
    if (failure !== undefined) return failure;
    applies.push({ applyId: record.applyId, result: ended.result });
  }
  return { kind: "settled", applies };
}

async function endOf(record: ApplyRecord, pool: PoolKey, ports: PlanPorts): Promise<EndedEntry> {
  const { applyId, begun } = record;
  const ts = new Date(ports.clock.now()).toISOString();
  const facts = { phase: "ended", applyId, ts, target: pool.target, poolId: pool.poolId, settled: true } as const;
  if (begun === undefined || !mayHaveWritten(record)) {
    const result = mayHaveWritten(record) ? unreadable(record, pool) : unsent(record, pool);
    return { ...facts, outcome: result.outcome, written: result.written, result };
  }
  const { result: found, reading } = await recoverApply(await unmaskedBegun(begun, ports), ports);
  // An answer that the journal has is sure, whatever the pool looks like now.
  const written = found.written === "unknown" && hasAnswer(record) ? "yes" : found.written;
  const { plan: _plan, ...result } = { ...found, written, applyId };
  return {
    ...facts,
    outcome: result.outcome,
    written,
    ...(result.settled === undefined ? {} : { readBack: result.settled }),
    result,
    ...(reading === undefined
      ? {}
      : { after: { pool: reading.pool, ...(reading.mfa === undefined ? {} : { mfa: reading.mfa }) } }),
  };
}

function unsent({ applyId }: ApplyRecord, { target, poolId }: PoolKey): Result {
  return {
    outcome: "CANCELLED",
    written: "no",
    address: target,
    pool: { id: poolId },
    applyId,
    summary: "The run broke before it sent anything: the pool is as it was.",
    next: nextAfter("CANCELLED"),
    diagnostics: [],
  };
}

/** The plan is among the lines that are broken: no look at the pool can tell. */
function unreadable(record: ApplyRecord, pool: PoolKey): Result {
  return {
    ...unsent(record, pool),
    outcome: "UNKNOWN",
    written: "unknown",
    summary: "The journal of this apply is broken, and nobody knows whether it was applied.",
    next: nextAfter("UNKNOWN"),
  };
}

/** What a masked journal has of the plan, with what the pool still has put in: the rest counts as different, and is. */
async function unmaskedBegun(begun: BegunEntry, ports: PlanPorts): Promise<BegunEntry> {
  const { salt, desired, before } = begun;
  if (salt === undefined) return begun;
  const read = await readPool(
    createSession(begun.poolId, ports),
    desired.mfa === undefined ? "settings" : "settings-and-mfa",
  );
  if (read.kind === "failed") return begun;
  const { reading } = read;
  const now = stateOf(reading, desired.mfa === undefined ? "without-mfa" : "with-mfa");
  const put = (masked: JsonObject, live: JsonObject | undefined) => objectOf(unmaskValue(masked, live, salt), masked);
  return {
    ...begun,
    before: {
      ...before,
      pool: put(before.pool, reading.pool),
      ...(before.mfa === undefined ? {} : { mfa: put(before.mfa, reading.mfa) }),
    },
    desired: {
      ...desired,
      settings: put(desired.settings, now.settings),
      ...(desired.mfa === undefined ? {} : { mfa: put(desired.mfa, now.mfa) }),
    },
  };
}

function objectOf(value: ReturnType<typeof unmaskValue>, otherwise: JsonObject): JsonObject {
  return isObject(value) ? value : otherwise;
}
