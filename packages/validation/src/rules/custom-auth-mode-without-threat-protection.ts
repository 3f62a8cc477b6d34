import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { relatedTo, valuePlace } from "./settings/place.ts";
import { inferred } from "./settings/sources.ts";
import { isGiven, textAt } from "./settings/value-at.ts";

const noProtection = defineDiagnostic<void>({
  code: "request/custom-auth-mode-without-threat-protection",
  severity: "warning",
  message: () => "`CustomAuthMode` adds to threat protection, which is `OFF`: it has no effect or may be refused.",
});

const flow = "/UserPoolAddOns/AdvancedSecurityAdditionalFlows/CustomAuthMode";
const security = "/UserPoolAddOns/AdvancedSecurityMode";

/** It adds to threat protection. */
export const customAuthModeWithoutThreatProtection = defineRequestRule({
  diagnostic: noProtection,
  phase: "request",
  reference: "UP-064",
  source: inferred,
  check({ request }) {
    if (!isGiven(request, flow) || textAt(request, security) !== "OFF") return [];
    return [noProtection(valuePlace(flow), undefined, relatedTo(security, "Threat protection."))];
  },
});
