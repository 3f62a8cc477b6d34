import type { JsonObject } from "@longhand/validation";
import type { Ports } from "./ports.ts";
import type { CallCount, Result } from "./result.ts";
import type { Reply } from "./target.ts";

/** Everything that planning needs from outside. */
export type PlanPorts = Pick<Ports, "target" | "clock" | "rate" | "random">;

/** One plan or apply on its way: who it is for, and how often it asked. */
export interface Session {
  readonly poolId: string;
  readonly ports: PlanPorts;
  readonly counts: { reads: number; writes: number };
  readonly signal?: AbortSignal;
  /** Sent along with every call. */
  readonly applyId?: string;
}

/** Starts to count. */
export function createSession(poolId: string, ports: PlanPorts, options: SessionOptions = {}): Session {
  return { poolId, ports, counts: { reads: 0, writes: 0 }, ...options };
}

/** What a session may carry besides. */
export type SessionOptions = Pick<Session, "signal" | "applyId">;

/** Calls that only read: they are given up with the signal. */
export async function read(session: Session, operation: string, input: JsonObject): Promise<Reply> {
  const { ports, signal, applyId } = session;
  await ports.rate.take("read", signal);
  if (signal?.aborted === true) return { kind: "silent", reason: "cancelled", detail: "Given up.", sent: "no" };
  session.counts.reads += 1;
  return ports.target.call({
    operation,
    input,
    ...(signal === undefined ? {} : { signal }),
    ...(applyId === undefined ? {} : { applyId }),
  });
}

/** A call that writes. It is not given up: what was sent stays sent, and the answer is worth waiting for. */
export function write(session: Session, operation: string, input: JsonObject, text?: string): Promise<Reply> {
  const { ports, applyId } = session;
  session.counts.writes += 1;
  return ports.target.call({
    operation,
    input,
    ...(text === undefined ? {} : { text }),
    ...(applyId === undefined ? {} : { applyId }),
  });
}

/** What every result of a session says. */
export function factsOf({ ports, poolId, counts, applyId }: Session) {
  const calls: CallCount = { ...counts };
  const pool: Result["pool"] = { id: poolId };
  return { address: ports.target.address, pool, calls, ...(applyId === undefined ? {} : { applyId }) };
}
