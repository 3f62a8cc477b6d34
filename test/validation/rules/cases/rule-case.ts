import type { Environment, JsonValue, PoolState } from "@longhand/validation";

/** A request, what is known about its pool, and where one rule finds something in it. */
export interface RuleCase {
  readonly code: string;
  readonly request: JsonValue;
  readonly patch?: JsonValue;
  readonly state?: PoolState;
  readonly environment?: Environment;
  /** `UpdateUserPool` where none is named. */
  readonly operation?: string;
  readonly extent?: "whole" | "settings";
  /** For each diagnostic its pointer, ` (key)` where the name is meant, and behind `+` the pointers of the other sides. */
  readonly places: readonly string[];
}
