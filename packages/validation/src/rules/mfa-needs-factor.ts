import { defineDiagnostic, show } from "@longhand/diagnostics";
import type { JsonValue } from "../json-value.ts";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { isGiven, textAt, valueAt } from "./settings/value-at.ts";

const noFactor = defineDiagnostic<{ readonly mode: string }>({
  code: "request/mfa-needs-factor",
  severity: "error",
  message: ({ mode }) => `MFA cannot be ${show(mode)} before a factor is set up: SMS, mail or an authenticator app.`,
});

const mode = "/MfaConfiguration";

/** True where GetUserPoolMfaConfig names a factor that users can have. */
function hasFactor(mfa: JsonValue): boolean {
  return (
    isGiven(mfa, "/SmsMfaConfiguration") ||
    isGiven(mfa, "/EmailMfaConfiguration") ||
    valueAt(mfa, "/SoftwareTokenMfaConfiguration/Enabled") === true
  );
}

/** A mode without a factor leaves nothing to ask for. */
export const mfaNeedsFactor = defineRequestRule({
  diagnostic: noFactor,
  phase: "state",
  reference: "UP-051",
  source: `${publishedRefusals} Reports by users.`,
  serviceMessages: [
    "SMS configuration and Auto verification for phone_number are required when MFA is required/optional",
    "SMS MFA, Email MFA, or Software Token MFA must be enabled",
  ],
  check({ request, state: { pool, mfa } }) {
    const desired = textAt(request, mode);
    if (mfa === undefined || desired === undefined || desired === textAt(pool, mode)) return [];
    if (!/^(?:ON|OPTIONAL)$/.test(desired) || hasFactor(mfa) || isGiven(request, "/SmsConfiguration")) return [];
    return [noFactor(valuePlace(mode), { mode: desired })];
  },
});
