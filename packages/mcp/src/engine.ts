import type { Consent, Intent, Plan, Result } from "@longhand/apply";

/** What changes pools, with its target and its journal. */
export interface Engine {
  /** Reads a pool and plans; writes nothing. */
  readonly plan: (intent: Intent, signal: AbortSignal) => Promise<Result | Refusal>;
  /** Plans the way back of an apply to a pool. */
  readonly planUndo: (applyId: string, poolId: string) => Promise<Result | Refusal>;
  /** Guards, journals, writes and verifies. */
  readonly apply: (plan: Plan, consent: Consent, options: EngineOptions) => Promise<Result | Refusal>;
  /** Uses up an id, over all nodes that share the journal. */
  readonly claimOnce: (id: string, expiresAt: number) => Promise<"claimed" | "taken" | Refusal>;
  readonly close: () => Promise<void>;
}

/** What an apply is told. */
interface EngineOptions {
  /** The apply that this one takes back. */
  readonly undoes?: string;
  /** Gives up before the first write; what is sent is finished. */
  readonly signal: AbortSignal;
}

/** Why not, in a sentence. */
export interface Refusal {
  readonly refused: string;
}
