import type { JsonObject } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import type { InputReading } from "../input/read-input.ts";

/** What a person wants of one pool or of many, as their words say it. */
export interface Wish {
  readonly kind: "wish";
  /** At least one, each once. */
  readonly poolIds: readonly [string, ...string[]];
  /** The members of UpdateUserPool that were given, and `null` for those to clear. */
  readonly patch: JsonObject;
  /** Those of SetUserPoolMfaConfig, where that command was given. */
  readonly mfa?: JsonObject;
  /** General options of the AWS CLI that stood among the words: `--region`. */
  readonly globals: ReadonlyMap<string, string | true>;
  /** Where it was written. */
  readonly provenance: InputReading["provenance"];
  /** Warnings about the words. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Words that are no wish, because something is wrong with them. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly diagnostics: readonly Diagnostic[];
}

/** What the AWS CLI would print for the words instead of sending anything. */
export interface Printed {
  readonly kind: "printed";
  readonly text: string;
}
