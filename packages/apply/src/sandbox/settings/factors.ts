import type { JsonObject } from "@longhand/validation";
import { memberOf, objectFrom, objectOf, textOf, withMembers } from "../json.ts";
import type { PoolRecord } from "../pool-record.ts";

/** What GetUserPoolMfaConfig gives. The settings of SMS are the pool's own, under another name. */
export function describeMfa({ pool, factors }: PoolRecord): JsonObject {
  const sms = memberOf(factors, "SmsMfaConfiguration") === undefined ? undefined : smsFactor(pool);
  return objectFrom([
    ["SmsMfaConfiguration", sms],
    ["SoftwareTokenMfaConfiguration", memberOf(factors, "SoftwareTokenMfaConfiguration")],
    ["EmailMfaConfiguration", memberOf(factors, "EmailMfaConfiguration")],
    ["MfaConfiguration", textOf(pool, "MfaConfiguration") ?? "OFF"],
    ["WebAuthnConfiguration", memberOf(factors, "WebAuthnConfiguration")],
  ]);
}

function smsFactor(pool: JsonObject): JsonObject | undefined {
  if (objectOf(pool, "SmsConfiguration") === undefined) return undefined;
  return objectFrom([
    ["SmsAuthenticationMessage", memberOf(pool, "SmsAuthenticationMessage")],
    ["SmsConfiguration", memberOf(pool, "SmsConfiguration")],
  ]);
}

/** The factors after CreateUserPool or UpdateUserPool: MFA that is switched on with SMS set up, and no other factor, is by SMS. */
export function factorsAfter({ pool, factors }: Pick<PoolRecord, "pool" | "factors">, request: JsonObject): JsonObject {
  const mode = textOf(request, "MfaConfiguration") ?? "OFF";
  if (mode === "OFF" || mode === textOf(pool, "MfaConfiguration")) return factors;
  const sms = objectOf(request, "SmsConfiguration") ?? objectOf(pool, "SmsConfiguration");
  return sms === undefined || hasFactor(factors) ? factors : withMembers(factors, { SmsMfaConfiguration: {} });
}

/** True where users can have a second factor. */
function hasFactor(factors: JsonObject): boolean {
  return (
    memberOf(factors, "SmsMfaConfiguration") !== undefined ||
    memberOf(factors, "EmailMfaConfiguration") !== undefined ||
    memberOf(objectOf(factors, "SoftwareTokenMfaConfiguration"), "Enabled") === true
  );
}
