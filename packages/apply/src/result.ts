import type { Diagnostic } from "@longhand/diagnostics";
import type { JsonValue } from "@longhand/validation";
import type { Advice } from "./advice.ts";
import type { Change } from "./change.ts";
import type { Intent } from "./intent.ts";
import type { Outcome } from "./outcome.ts";
import type { Baseline, Plan } from "./plan.ts";
import type { RiskCode } from "./risk.ts";
import type { Address, ServiceException } from "./target.ts";

/** What came of a plan or an apply. Plain JSON. */
export interface Result {
  readonly outcome: Outcome;
  /** Whether anything on the pool was written, by any step. */
  readonly written: "yes" | "no" | "unknown";
  readonly address: Address;
  /** The name is there once the pool was read. */
  readonly pool: { readonly id: string; readonly name?: string };
  /** One sentence or two, for people. */
  readonly summary: string;
  /** The next safe action. */
  readonly next: NextAction;
  /** Problems with the wish, and warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names the entries in the journal; absent where nothing was journalled. */
  readonly applyId?: string;
  /** The plan that was made or applied; after a rebase the newer one. */
  readonly plan?: Plan;
  /** The pool's state as it was last read. */
  readonly baseline?: Baseline;
  /** For `AMBIGUOUS_RESOLVED`: what reading back told. */
  readonly settled?: "applied" | "not-applied";
  /** For `NEEDS_ACK`: the risks that nobody agreed to. */
  readonly unacknowledged?: readonly RiskCode[];
  /** For `STALE_PLAN` and after a rebase: what is different from the plan's base. */
  readonly moved?: readonly Difference[];
  /** For `DRIFTED` and `PARTIAL`: settings that were not named, or not finished, and are different now. */
  readonly drift?: readonly Difference[];
  /** A wish that puts the drift right; a plan of it shows what it would do. */
  readonly repair?: Intent;
  /** For `PARTIAL`: the changes that stand. */
  readonly standing?: readonly Change[];
  /** Settings that were not there before and that nobody named: worth knowing, no failure. */
  readonly appeared?: readonly Difference[];
  /** What the service said when it refused. */
  readonly exception?: ServiceException;
  /** What to do about the exception. */
  readonly advice?: Advice;
  /** Calls that were made. */
  readonly calls?: CallCount;
  /**
   * The time between the last read before the write and the answer to the write, in milliseconds. The service has no
   * conditional write: what another writer stored in this time and this write replaced has left no trace.
   */
  readonly unguardedMs?: number;
}

/** A setting that is not what it should be. */
export interface Difference {
  /** JSON pointer into the settings. */
  readonly path: string;
  readonly expected?: JsonValue;
  readonly actual?: JsonValue;
}

/** How often the service was asked. */
export interface CallCount {
  readonly reads: number;
  readonly writes: number;
}

/** What may be done next without harm. */
export interface NextAction {
  readonly code: NextCode;
  /** A sentence for people and for agents. */
  readonly text: string;
}

/** The closed set of next actions. */
export type NextCode =
  | "apply-plan"
  | "done"
  | "fix-input"
  | "decide-unknown-members"
  | "acknowledge-risks"
  | "plan-again"
  | "repair-stored-setting"
  | "ask-a-person"
  | "repair-drift"
  | "wait-and-retry"
  | "read-pool"
  | "check-credentials"
  | "check-address"
  | "check-journal";
