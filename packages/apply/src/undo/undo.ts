import type { JsonValue } from "@longhand/validation";
import type { Intent } from "../intent.ts";

/** The way back of an apply: a wish over what the pool is now, and what it does not take back. */
export interface Undo {
  readonly kind: "undo";
  readonly applyId: string;
  /** Its patch is empty where nothing can be taken back, or nothing is left to. */
  readonly intent: Intent;
  /** Settings that somebody changed since: left alone unless forced. */
  readonly conflicts: readonly Conflict[];
  /** Settings that have their earlier value already. */
  readonly restored: readonly string[];
  /** Settings that no request can put back. */
  readonly lasting: readonly Lasting[];
  /** What the apply did beside the settings, as sentences: an undo does not reach it. */
  readonly effects: readonly string[];
}

/** A setting that is not what the apply made of it. */
export interface Conflict {
  /** JSON pointer into the settings; of MFA factors below `/Mfa`. */
  readonly path: string;
  /** What it was before the apply; absent where it was not set. */
  readonly before?: JsonValue;
  /** What the apply made of it. */
  readonly after?: JsonValue;
  /** What it is now. */
  readonly now?: JsonValue;
}

/** A setting that stays as it is, and why. */
export interface Lasting {
  readonly path: string;
  /** A sentence. */
  readonly reason: string;
}

/** There is nothing to take back. */
export interface NoUndo {
  readonly kind: "none";
  readonly applyId: string;
  /** A sentence. */
  readonly reason: string;
}

/** What becomes of settings that somebody changed since: they stay, or get their earlier value all the same. */
export type OnConflict = "skip" | "force";
