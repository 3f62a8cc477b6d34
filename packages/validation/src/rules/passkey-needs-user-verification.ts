import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { factorsIn } from "./settings/first-factors.ts";
import { valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { textAt } from "./settings/value-at.ts";

const needsVerification = defineDiagnostic<void>({
  code: "request/passkey-needs-user-verification",
  severity: "error",
  message: () =>
    "`WEB_AUTHN` needs `MULTI_FACTOR_WITH_USER_VERIFICATION` first, with SetUserPoolMfaConfig, because MFA is `ON`.",
});

/** A passkey counts as two factors only with user verification. */
export const passkeyNeedsUserVerification = defineRequestRule({
  diagnostic: needsVerification,
  phase: "state",
  aboutChange: true,
  reference: "UP-053",
  source: publishedRefusals,
  check({ request, state: { pool, mfa } }) {
    if (mfa === undefined || textAt(pool, "/MfaConfiguration") !== "ON") return [];
    if (textAt(mfa, "/WebAuthnConfiguration/FactorConfiguration") === "MULTI_FACTOR_WITH_USER_VERIFICATION") return [];
    if (factorsIn(pool).some(({ value }) => value === "WEB_AUTHN")) return [];
    return factorsIn(request)
      .filter(({ value }) => value === "WEB_AUTHN")
      .map(({ pointer }) => needsVerification(valuePlace(pointer)));
  },
});
