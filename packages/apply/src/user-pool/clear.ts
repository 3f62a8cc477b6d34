import { findOmission, parsePointer } from "@longhand/model";
import type { JsonValue } from "@longhand/validation";
import { updateOperation } from "./members.ts";

/** What stands in a request to clear a setting: a value, or nothing at all; or nobody knows a way. */
export type Cleared =
  | { readonly kind: "value"; readonly value: JsonValue }
  | { readonly kind: "absent" }
  | { readonly kind: "impossible" };

const impossible: ReadonlySet<string> = new Set(["/SmsConfiguration", "/PoolName", "/UserPoolTier"]);

/** Where what clears is not what a new pool has. */
const recipes: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ["/UserPoolAddOns", { AdvancedSecurityMode: "OFF" }],
  ["/UserPoolAddOns/AdvancedSecurityMode", "OFF"],
  ["/UserAttributeUpdateSettings", { AttributesRequireVerificationBeforeUpdate: [] }],
  ["/DcrConfiguration", { EnableStatus: "Disabled" }],
  ["/DcrConfiguration/EnableStatus", "Disabled"],
]);

/** How to clear the setting at a JSON pointer: omission clears only where nothing else does. */
export function clear(pointer: string): Cleared {
  if (impossible.has(pointer)) return { kind: "impossible" };
  const value = recipes.get(pointer) ?? defaultOf(pointer);
  return value === undefined || value === null ? { kind: "absent" } : { kind: "value", value };
}

/** What a new pool has at a JSON pointer, `null` for nothing; undefined where it is not known. */
function defaultOf(pointer: string): JsonValue | undefined {
  const path = (parsePointer(pointer) ?? []).join(".");
  return findOmission(updateOperation(), path)?.default;
}
