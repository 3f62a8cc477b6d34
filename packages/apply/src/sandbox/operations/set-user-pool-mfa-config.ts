import type { JsonObject } from "@longhand/validation";
import { type Changed, changePool } from "../change-pool.ts";
import { memberOf, objectFrom, objectOf, textOf, withMembers } from "../json.ts";
import { defineOperation } from "../operation.ts";
import type { PoolRecord } from "../pool-record.ts";
import { checkMfa } from "../refusals/check-mfa.ts";
import { describeMfa } from "../settings/factors.ts";
import { fillSnsRegion } from "../settings/mirrors/sns-region.ts";

/**
 * SetUserPoolMfaConfig: replaces the mode and every factor; a mode that is left out is OFF. The settings of SMS are the pool's own:
 * where they are sent they replace those of the pool.
 */
export const setUserPoolMfaConfig = defineOperation({
  name: "SetUserPoolMfaConfig",
  run(request, context) {
    return changePool(textOf(request, "UserPoolId") ?? "", context, (record) => {
      return checkMfa(record, request) ?? replaceMfa(record, request);
    });
  },
});

function replaceMfa(record: PoolRecord, request: JsonObject): Changed {
  const sms = objectOf(request, "SmsMfaConfiguration");
  const pool = withMembers(record.pool, {
    MfaConfiguration: textOf(request, "MfaConfiguration") ?? "OFF",
    ...(sms === undefined ? {} : smsSettings(record.pool, sms)),
  });
  const factors = objectFrom([
    ["SmsMfaConfiguration", sms === undefined ? undefined : {}],
    ...["SoftwareTokenMfaConfiguration", "EmailMfaConfiguration", "WebAuthnConfiguration"].map(
      (name) => [name, memberOf(request, name)] as const,
    ),
  ]);
  const changed = { ...record, pool, factors };
  return { kind: "changed", record: changed, output: describeMfa(changed) };
}

/** The message is replaced even by none; nobody knows a way to remove a configuration. */
function smsSettings(pool: JsonObject, sms: JsonObject): Readonly<Record<string, JsonObject[string] | undefined>> {
  const configuration = objectOf(sms, "SmsConfiguration");
  return {
    SmsAuthenticationMessage: memberOf(sms, "SmsAuthenticationMessage"),
    ...(configuration === undefined ? {} : { SmsConfiguration: fillSnsRegion(configuration, pool) }),
  };
}
