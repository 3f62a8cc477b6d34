import type { Operation } from "./service.ts";
import { updateUserPoolOmissions } from "./update-user-pool-omissions.gen.ts";

/**
 * What becomes of a setting that a call leaves out. For an option: the call without it. For a member further down: the call that
 * sends the container without it.
 */
export interface Omission {
  /** Dotted, from the request down: `Policies.PasswordPolicy.MinimumLength`. */
  readonly path: string;
  /** What the service does, as far as anybody knows. */
  readonly omitted: "kept" | "reset" | "unknown";
  /** How it is known, surest first; absent where it is not. */
  readonly basis?: "measured" | "documented" | "reported" | "inferred";
  /** The day of the measurement, `2026-08-19`. */
  readonly measuredOn?: string;
  /** What AWS's own text says of it, which is not always what happens. */
  readonly documented?: "kept" | "reset";
  /**
   * What the service's own check of a request takes for a setting that is left out and kept: the pool's value, or none. Absent
   * where nobody knows.
   */
  readonly checked?: "kept" | "absent";
  /** What a new pool has and a reset gives; null is not set, absent is not known. */
  readonly default?: SettingValue;
  /** A sentence. */
  readonly note?: string;
  /** Where anybody can look it up. */
  readonly source: string;
}

/** A setting as JSON. */
export type SettingValue =
  | null
  | boolean
  | number
  | string
  | readonly SettingValue[]
  | { readonly [name: string]: SettingValue };

const byPath: ReadonlyMap<string, Omission> = new Map(updateUserPoolOmissions.map((row) => [row.path, row]));

/**
 * What becomes of an optional member of the request that a call leaves out, by its dotted path. Known for `UpdateUserPool` alone;
 * undefined elsewhere, and for members that are required where they stand.
 */
export function findOmission(operation: Operation, path: string): Omission | undefined {
  return operation.name === "UpdateUserPool" ? byPath.get(path) : undefined;
}
