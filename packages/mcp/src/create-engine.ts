import {
  type ApplyRecord,
  applyPlan,
  type Journal,
  type Ports,
  planChange,
  planUndo,
  type Result,
  settleUnfinished,
} from "@longhand/apply";
import type { Engine, Refusal } from "./engine.ts";

/** The outside that an engine works on. */
export interface EnginePorts {
  readonly journal: Journal;
  /** What a pool is reached through. */
  readonly portsFor: (poolId: string) => Promise<Ports | Refusal>;
  readonly close: () => Promise<void>;
}

/** Changes pools through `@longhand/apply`. */
export function createEngine({ journal, portsFor, close }: EnginePorts): Engine {
  return {
    plan: async (intent, signal) => {
      const ports = await portsFor(intent.poolId);
      return "refused" in ports ? ports : planChange(intent, ports, signal);
    },
    planUndo: async (applyId, poolId) => {
      const record = await findApply(journal, applyId, poolId);
      if ("refused" in record) return record;
      const ports = await portsFor(poolId);
      return "refused" in ports ? ports : undo(record, ports);
    },
    apply: async (plan, consent, options) => {
      const ports = await portsFor(plan.pool.id);
      if ("refused" in ports) return ports;
      // An earlier run may have broken between its write and its last entry; what it did is found out before anything else happens.
      const settled = await settleUnfinished({ target: ports.target.address, poolId: plan.pool.id }, journal, ports);
      if (settled.kind === "failed") return { refused: settled.detail };
      return applyPlan(plan, consent, ports, options);
    },
    claimOnce: async (id, expiresAt) => {
      const claim = await journal.claimOnce(id, expiresAt);
      return claim.kind === "failed" ? { refused: claim.detail } : claim.kind;
    },
    close,
  };
}

/** What somebody else changed since stays as it is now. */
async function undo(record: ApplyRecord, ports: Ports): Promise<Result | Refusal> {
  const planned = await planUndo(record, ports, { onConflict: "skip" });
  return planned.kind === "none" ? { refused: planned.reason } : planned.result;
}

/** The record of an apply to this very pool; one to another pool is as unknown as none. */
async function findApply(journal: Journal, applyId: string, poolId: string): Promise<ApplyRecord | Refusal> {
  const found = await journal.find(applyId);
  if (found.kind === "failed") return { refused: found.detail };
  if (found.kind === "found" && found.record.begun?.poolId === poolId) return found.record;
  return { refused: "The journal has no such apply to this pool." };
}
