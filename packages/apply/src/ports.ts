import type { JournalEntry } from "./journal-entry.ts";
import type { Address, Target } from "./target.ts";

/** Everything outside that planning and applying touches. */
export interface Ports {
  readonly target: Target;
  readonly journal: ApplyJournal;
  readonly clock: Clock;
  readonly rate: RateLimit;
  /** At least 0, less than 1. */
  readonly random: () => number;
  /** An id for one apply; ids sort by the time they were made. */
  readonly newId: () => string;
}

/** What an apply needs of the journal. Nothing here throws for what the disk, the network or another process does. */
export interface ApplyJournal {
  /** Resolves when the entry is durable. After a failure it may be there or not; the act that it announces does not happen. */
  readonly append: (entry: JournalEntry) => Promise<JournalFailure | undefined>;
  /** The right to change a pool, which one run has at a time, over all that share the journal. */
  readonly lease: (pool: {
    readonly target: Address;
    readonly poolId: string;
  }) => Promise<Lease | Held | JournalFailure>;
}

/** A right to change a pool, for a while. */
export interface Lease {
  readonly kind: "lease";
  /** Makes it last again; `lost` when another run took it over, because this one was silent for too long. */
  readonly renew: () => Promise<"held" | "lost" | JournalFailure>;
  readonly release: () => Promise<void>;
}

/** Another run has the lease. */
export interface Held {
  readonly kind: "held";
  /** For people: such as `process 4711 on build-3`. */
  readonly holder: string;
}

/** The journal could not do it. */
export interface JournalFailure {
  readonly kind: "failed";
  /** A sentence, without credentials. */
  readonly detail: string;
}

/** Time, as it passes here. */
export interface Clock {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Resolves after some milliseconds, or as soon as the signal aborts. Never rejects. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** Keeps calls under the service's rate for an account. */
export interface RateLimit {
  /** Resolves when a call of this kind may go out, or as soon as the signal aborts. */
  readonly take: (kind: "read" | "write", signal?: AbortSignal) => Promise<void>;
}
