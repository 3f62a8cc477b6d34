import type { Diagnostic } from "@longhand/diagnostics";
import { parsePointer } from "@longhand/model";
import type { JsonObject } from "@longhand/validation";
import type { Policy } from "../intent.ts";
import { valueAt } from "../json/at-pointer.ts";
import { isSameJson } from "../json/canonical-json.ts";
import { isList } from "../json/kinds.ts";
import type { PoolSettings } from "../plan.ts";
import { unknownStoredMember } from "./diagnostics.ts";

type Texts = PoolSettings["unknown"];

/** Members that no model knows, after a policy was asked. */
export interface KeptUnknown {
  /** What is sent back. */
  readonly kept: Texts;
  /** Pointers whose loss somebody accepted. */
  readonly lost: readonly string[];
  /** One error for each member that nobody decided about. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What becomes of the pool's members that no model knows. */
export function keepUnknown(unknown: Texts, policy: Policy["onUnknownMembers"] = "refuse"): KeptUnknown {
  const pointers = Object.keys(unknown);
  if (policy === "passthrough") return { kept: unknown, lost: [], diagnostics: [] };
  const accepted = policy === "refuse" ? [] : policy.acceptLoss;
  return {
    kept: {},
    lost: pointers.filter((pointer) => accepted.includes(pointer)),
    diagnostics: pointers
      .filter((pointer) => !accepted.includes(pointer))
      .map((pointer) => unknownStoredMember({ kind: "pointer", pointer, part: "key" }, { pointer })),
  };
}

/** The settings around the members, before and after a patch. */
interface Places {
  readonly base: JsonObject;
  readonly desired: JsonObject;
  readonly patch: JsonObject;
}

/**
 * Those of the kept members that still have a place: what is in a container that the patch clears, or in a factor of MFA that
 * goes, goes with it, and what is in a list that the patch replaces too.
 */
export function unknownAfter(kept: Texts, { base, desired, patch }: Places): Texts {
  const stays = (pointer: string) =>
    ancestors(pointer).every((parent) => {
      const [before, after] = [valueAt(base, parent), valueAt(desired, parent)];
      if (parent.startsWith("/Mfa/") && before !== undefined && after === undefined) return false;
      return valueAt(patch, parent) !== null && (!isList(before) || isSameJson(before, after));
    });
  return Object.fromEntries(Object.entries(kept).filter(([pointer]) => stays(pointer)));
}

/** The pointers of everything that a value is in, outermost first. */
function ancestors(pointer: string): readonly string[] {
  const segments = parsePointer(pointer) ?? [];
  return segments.slice(1).map((_, index) => `/${segments.slice(0, index + 1).join("/")}`);
}
