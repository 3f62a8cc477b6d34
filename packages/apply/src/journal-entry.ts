import type { JsonObject } from "@longhand/validation";
import type { Change } from "./change.ts";
import type { Intent } from "./intent.ts";
import type { Outcome } from "./outcome.ts";
import type { Baseline, PoolSettings, WriteOperation } from "./plan.ts";
import type { Result } from "./result.ts";
import type { Address, Reply } from "./target.ts";

/**
 * One entry of the journal: what is about to happen, or what happened, in one apply. An apply writes `begun`, then for each
 * call `writing` and `answered`, at last `ended`. One that reads and plans again writes another `begun` first. Without
 * `ended` it was interrupted: where a `writing` has no `answered`, or one that is silent, nobody knows whether the pool was
 * written until `readBack` has looked.
 */
export type JournalEntry = BegunEntry | WritingEntry | AnsweredEntry | EndedEntry;

/** What every entry says. */
interface EntryFacts {
  /** The entries of one apply share it. Ids sort by the time they were made. */
  readonly applyId: string;
  /** ISO 8601 with milliseconds, in UTC. */
  readonly ts: string;
  readonly target: Address;
  readonly poolId: string;
}

/** Before anything is written to the pool: everything that taking it back needs. */
export interface BegunEntry extends EntryFacts {
  readonly phase: "begun";
  /** Counts from 1: how often this apply has planned. */
  readonly round: number;
  readonly planHash: string;
  readonly baselineBefore: Baseline;
  /** The pool as it was described just before the write. */
  readonly before: PoolAnswers;
  /** What was asked for. */
  readonly intent: Intent;
  /** Every setting that the apply is to change. */
  readonly changes: readonly Change[];
  /** What the pool is to be. */
  readonly desired: PoolSettings;
  /** The apply that this one takes back. */
  readonly undoes?: string;
  readonly versions: Versions;
  /** Where texts are masked: what they are masked with, so that two of them can be compared. */
  readonly salt?: string;
}

/** Comes before each call that writes, one for each attempt. */
export interface WritingEntry extends EntryFacts {
  readonly phase: "writing";
  /** Counts from 0. */
  readonly step: number;
  /** Counts from 1. */
  readonly attempt: number;
  /** `compensate` takes an earlier step back. */
  readonly purpose: "apply" | "compensate";
  readonly operation: WriteOperation;
  readonly request: JsonObject;
  /** What is sent instead of `request`, where the pool has members that no model knows. */
  readonly text?: string;
}

/** What came back of a call. */
export interface AnsweredEntry extends EntryFacts {
  readonly phase: "answered";
  readonly step: number;
  readonly attempt: number;
  readonly result: Reply;
}

/** The last entry. An apply without it is unfinished. */
export interface EndedEntry extends EntryFacts {
  readonly phase: "ended";
  readonly outcome: Outcome;
  /** Whether anything was written to the pool. */
  readonly written: Result["written"];
  /** Where reading back told it. */
  readonly readBack?: Result["settled"];
  /** What was said, without the plan. */
  readonly result: Omit<Result, "plan">;
  readonly after?: PoolAnswers;
  /** A later run ended it, by reading the pool back. */
  readonly settled?: true;
}

/** What the service said of a pool, as it came. */
export interface PoolAnswers {
  /** The `UserPool` of DescribeUserPool. */
  readonly pool: JsonObject;
  /** The answer that holds it, byte for byte, where the pool has members that no model knows. */
  readonly text?: string;
  /** The answer of GetUserPoolMfaConfig, where it was needed. */
  readonly mfa?: JsonObject;
  /** That answer, byte for byte, where it has members that no model knows. */
  readonly mfaText?: string;
}

/** What wrote an entry. */
export interface Versions {
  readonly longhand: string;
  /** Of the service's model. */
  readonly schema: string;
  readonly sdk?: string;
}
