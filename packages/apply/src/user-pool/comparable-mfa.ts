import type { JsonObject, JsonValue } from "@longhand/validation";
import { asText, membersOf, objectOf } from "../json/kinds.ts";

/** Factors and passkeys; the mode is a setting of the pool. */
const factorNames: ReadonlySet<string> = new Set([
  "SmsMfaConfiguration",
  "SoftwareTokenMfaConfiguration",
  "EmailMfaConfiguration",
  "WebAuthnConfiguration",
]);

/**
 * What GetUserPoolMfaConfig returns in the form in which equal pools are equal values: only factors, those that are on. The
 * texts and the role of the SMS factor are settings of the pool: here it counts only that it is there.
 */
export function comparableMfa(mfa: JsonObject): JsonObject {
  return objectOf(
    membersOf(mfa).flatMap(([name, value]) => {
      if (!factorNames.has(name) || value === null || isOff(name, value)) return [];
      return [[name, name === "SmsMfaConfiguration" ? {} : value] as const];
    }),
  );
}

function isOff(name: string, value: JsonValue): boolean {
  const members = new Map(membersOf(value));
  return name === "SoftwareTokenMfaConfiguration" ? members.get("Enabled") !== true : asText(value) === "";
}
