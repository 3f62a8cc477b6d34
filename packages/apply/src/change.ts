import type { JsonValue } from "@longhand/validation";
import type { Risk } from "./risk.ts";

/** One setting that a plan changes. A list is one setting; a tag is one setting. */
export interface Change {
  /** JSON pointer into the settings, such as `/Policies/PasswordPolicy/MinimumLength`; MFA factors begin with `/Mfa`. */
  readonly path: string;
  /** Absent where the setting is not set. */
  readonly before?: JsonValue;
  /** Absent where the setting is cleared. */
  readonly after?: JsonValue;
  readonly origin: Origin;
  readonly risks: readonly Risk[];
  /** Codes of the diagnostics that speak of it. */
  readonly rules: readonly string[];
}

/**
 * Why a setting changes: it was `requested`; it is `derived` from one that was (a twin, a dependent); it is `reset` because it
 * was not named; or its loss was accepted (`lost`).
 */
export type Origin = "requested" | "derived" | "reset" | "lost";

/** A setting that a bare call with only the patch would have hurt, and this plan does not. */
export interface Protected {
  /** JSON pointer into the settings. */
  readonly path: string;
  /**
   * `reset`: known to fall to `after`. `may-reset`: not known, or AWS's own text says so against a measurement. `refused`: the
   * service would have refused the bare call because of it.
   */
  readonly effect: "reset" | "may-reset" | "refused";
  /** Absent for `refused` where nothing is stored. */
  readonly before?: JsonValue;
  /** What it would have become; absent where that is not set or not known. */
  readonly after?: JsonValue;
  /** How it is known: `measured`, `documented`, `reported`, `inferred`, or the code of the rule that refuses. */
  readonly basis: string;
  /** A sentence. */
  readonly message: string;
}
