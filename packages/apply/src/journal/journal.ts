import type { ApplyJournal, Held, JournalFailure, Lease } from "../ports.ts";
import type { PoolKey } from "./pool-key.ts";
import type { ApplyRecord } from "./record.ts";

/**
 * What was done to pools, written down before it is done. Every store keeps the same promises: an entry that was appended
 * is there after any crash; what is not whole is reported and never misread; several runs, on several machines, may use one
 * journal at once. Nothing here throws for what the disk, the network or another process does: that comes back as a failure.
 */
export interface Journal extends ApplyJournal {
  /** For people: the folder, or `dynamodb:TABLE`. */
  readonly place: string;
  /** The apply of an id, or of the first characters of one. */
  readonly find: (id: string) => Promise<Found>;
  /** The applies, the newest first. */
  readonly list: (filter: ListFilter) => Promise<Listed>;
  /** The applies to a pool that did not end, the oldest first. Only who has the pool's lease knows that none of them still runs. */
  readonly unfinished: (pool: PoolKey) => Promise<Listed>;
  readonly lease: (pool: PoolKey) => Promise<TokenLease | TimedHeld | JournalFailure>;
  /** Who has a pool's lease now. */
  readonly holder: (pool: PoolKey) => Promise<TimedHeld | undefined | JournalFailure>;
  /** Uses up an id: the first caller of all gets `claimed`. It may be forgotten after `expiresAt` (epoch milliseconds). */
  readonly claimOnce: (id: string, expiresAt: number) => Promise<Claim>;
  /** Lets go of connections. */
  readonly close: () => Promise<void>;
}

/** Which applies to list. */
export interface ListFilter {
  /** The id of a pool, whatever its target. */
  readonly poolId?: string;
  readonly limit: number;
}

/** What a search by id came to. */
export type Found =
  | { readonly kind: "found"; readonly record: ApplyRecord }
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly ids: readonly string[] }
  | JournalFailure;

/** Applies, in order. */
export type Listed = { readonly kind: "listed"; readonly records: readonly ApplyRecord[] } | JournalFailure;

/** A right to change a pool, and its number. */
export interface TokenLease extends Lease {
  /** Grows with every lease of the pool. */
  readonly token: number;
}

/** Another run has the lease, for a time. */
export interface TimedHeld extends Held {
  /** When it ends unless it is renewed; epoch milliseconds. */
  readonly until: number;
}

/** What came of using up an id. */
export type Claim = { readonly kind: "claimed" } | { readonly kind: "taken" } | JournalFailure;

/** What a store needs to know of the time, so that tests can turn it. */
export interface WallClock {
  /** Epoch milliseconds. */
  readonly now: () => number;
}
