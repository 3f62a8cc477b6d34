import type { JsonObject } from "@longhand/validation";
import type { Answer } from "./refusal.ts";
import type { SandboxMode } from "./sandbox-mode.ts";
import type { PoolStore } from "./store/pool-store.ts";

/** What the operations stand on. */
export interface OperationContext {
  readonly store: PoolStore;
  readonly mode: SandboxMode;
  /** Settings that are newer than the model, dotted from the request of UpdateUserPool down. */
  readonly newer: readonly string[];
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Of pools that are created. */
  readonly region: string;
}

/** One operation of the service. */
export interface SandboxOperation {
  /** API name. */
  readonly name: string;
  /** Gets a request that keeps to the model: known members alone, of the right types, within their limits. */
  readonly run: (request: JsonObject, context: OperationContext) => Answer;
}

/** Checks an operation's type and returns it. */
export function defineOperation(operation: SandboxOperation): SandboxOperation {
  return operation;
}
