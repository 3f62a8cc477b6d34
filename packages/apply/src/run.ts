import type { JsonObject } from "@longhand/validation";
import type { ApplyOptions } from "./apply-options.ts";
import type { Consent } from "./intent.ts";
import type { Plan } from "./plan.ts";
import type { Lease, Ports } from "./ports.ts";
import type { Session } from "./session.ts";
import type { Reply } from "./target.ts";
import type { PoolReading } from "./user-pool/reading.ts";

/** One apply on its way: what does not change while it runs. */
export interface Run {
  readonly session: Session & { readonly applyId: string };
  readonly ports: Ports;
  readonly lease: Lease;
  readonly consent: Consent;
  readonly options: ApplyOptions;
}

/** How far an apply has come. A new one is made for every try that reads and plans again. */
export interface Round {
  /** Counts from 1. */
  readonly number: number;
  readonly plan: Plan;
  /** Steps that are done. */
  readonly done: number;
  /** How often a write failed, by its retry class. */
  readonly failures: Readonly<Record<string, number>>;
  /** Some step got no answer, and reading back said that it was done. */
  readonly isSettled: boolean;
  /** The container that is left out because the service refuses it. */
  readonly omitted?: string;
}

/** A round whose pool was read just now and is as expected. */
export interface Guarded {
  readonly round: Round;
  readonly reading: PoolReading;
  /** Epoch milliseconds: just before the reading was asked for. */
  readonly readAt: number;
}

/** One call that writes, and its answer. */
export interface Sent {
  readonly step: number;
  readonly request: JsonObject;
  readonly reply: Reply;
  /** Epoch milliseconds: when the answer was there. */
  readonly answeredAt: number;
}
