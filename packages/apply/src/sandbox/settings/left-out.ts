import { findOmission } from "@longhand/model";
import type { JsonValue } from "@longhand/validation";
import { memberOf } from "../json.ts";
import { updateUserPool } from "../operation-model.ts";
import type { SandboxMode } from "../sandbox-mode.ts";

/** What becomes of a setting that UpdateUserPool leaves out: kept, or the value that it goes back to; undefined is not set. */
export type LeftOut = { readonly kind: "kept" } | { readonly kind: "reset"; readonly to: JsonValue | undefined };

const kept: LeftOut = { kind: "kept" };

/** One edition of AWS's text exempts the tier from the reset. */
const documentedAsKept: ReadonlySet<string> = new Set(["UserPoolTier"]);

/**
 * What becomes of a setting, by its dotted path, in a mode. `measured` follows the ledger of the model, and AWS's text where nobody
 * has measured. What has no default (a pool's name) is always kept.
 */
export function leftOut(path: string, mode: SandboxMode): LeftOut {
  const omitted = findOmission(updateUserPool(), path)?.omitted;
  const to = defaultOf(path);
  if (to === undefined) return kept;
  const reset: LeftOut = { kind: "reset", to: to ?? undefined };
  switch (mode) {
    case "measured":
      return omitted === "kept" ? kept : reset;
    case "documented":
      return documentedAsKept.has(path) ? kept : reset;
    case "hostile":
      return reset;
    default:
      return mode satisfies never;
  }
}

/** What a new pool has at a dotted path; null is not set, undefined is not known. */
export function defaultOf(path: string): JsonValue | undefined {
  const value = findOmission(updateUserPool(), path)?.default;
  if (value !== undefined) return value;
  const dot = path.lastIndexOf(".");
  return dot === -1 ? undefined : memberOf(defaultOf(path.slice(0, dot)), path.slice(dot + 1));
}
