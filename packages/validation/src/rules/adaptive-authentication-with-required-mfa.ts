import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { relatedTo, valuePlace } from "./settings/place.ts";
import { textAt } from "./settings/value-at.ts";

const nothingToAdapt = defineDiagnostic<void>({
  code: "request/adaptive-authentication-with-required-mfa",
  severity: "warning",
  message: () => "Adaptive authentication (`ENFORCED`) works best with MFA `OPTIONAL`: `ON` asks everybody every time.",
});

const mode = "/MfaConfiguration";
const security = "/UserPoolAddOns/AdvancedSecurityMode";

/** Adaptive authentication decides when to ask for a second factor; with MFA required there is nothing to decide. */
export const adaptiveAuthenticationWithRequiredMfa = defineRequestRule({
  diagnostic: nothingToAdapt,
  phase: "request",
  reference: "UP-058",
  source: "Amazon Cognito developer guide, adaptive authentication.",
  check({ request }) {
    if (textAt(request, mode) !== "ON" || textAt(request, security) !== "ENFORCED") return [];
    return [nothingToAdapt(valuePlace(mode), undefined, relatedTo(security, "Adaptive authentication."))];
  },
});
