import type { Diagnostic } from "@longhand/diagnostics";
import type { JsonObject } from "@longhand/validation";
import type { Change, Protected } from "./change.ts";
import type { Intent } from "./intent.ts";
import type { Address } from "./target.ts";

/**
 * What would happen to one pool, down to the bytes that are sent. Plain JSON without `undefined`, big integers or bytes:
 * written with `JSON.stringify`, read with `readPlan`. Whoever approves its `planHash` approves exactly this.
 */
export interface Plan {
  /** Version of this form. */
  readonly version: 1;
  readonly address: Address;
  readonly pool: PoolName;
  /** ISO 8601. Not part of the hash. */
  readonly plannedAt: string;
  readonly intent: Intent;
  /** Empty: the pool already is so, and nothing is sent. */
  readonly changes: readonly Change[];
  readonly protected: readonly Protected[];
  /** In the order in which they are sent. */
  readonly steps: readonly Step[];
  /** Warnings and advice; a plan has no errors. */
  readonly diagnostics: readonly Diagnostic[];
  readonly baseline: Baseline;
  readonly base: PoolSettings;
  readonly desired: PoolSettings;
  /** SHA-256, hex, over address, pool, intent, baseline, base, desired and steps. */
  readonly planHash: string;
}

/** A pool and what people call it. */
export interface PoolName {
  readonly id: string;
  /** Text from AWS, not to be trusted. */
  readonly name: string;
  /** What tags hang on; absent where the service tells none. */
  readonly arn?: string;
}

/** The state that a plan stands on. */
export interface Baseline {
  /** `LastModifiedDate`, epoch milliseconds; absent where the service gives none. */
  readonly lastModified?: number;
  /** SHA-256, hex, over the settings in canonical form. */
  readonly settings: string;
}

/** All that can be set on a pool, in canonical form. */
export interface PoolSettings {
  /** By the members of an UpdateUserPool request, `PoolName` included, `UserPoolId` not. */
  readonly settings: JsonObject;
  /** What GetUserPoolMfaConfig returns, where the plan needs it. */
  readonly mfa?: JsonObject;
  /** Members of the pool that our model does not know, as JSON text, by JSON pointer. */
  readonly unknown: Readonly<Record<string, string>>;
  /** Retired members that the described pool carried beside their twins, and that are sent together with them. */
  readonly mirrored: readonly string[];
}

/** The operations that change a pool. */
export type WriteOperation = "UpdateUserPool" | "SetUserPoolMfaConfig" | "TagResource" | "UntagResource";

/** One call. */
export interface Step {
  readonly operation: WriteOperation;
  /** As it is sent. */
  readonly request: JsonObject;
  /** The same as JSON text, where the request holds members that no model knows. */
  readonly text?: string;
  /** JSON pointers of the changes that it makes. */
  readonly paths: readonly string[];
}
