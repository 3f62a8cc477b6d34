import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { apiReference } from "./settings/sources.ts";
import { numberAt } from "./settings/value-at.ts";

const zeroDays = defineDiagnostic<void>({
  code: "request/zero-validity-days",
  severity: "warning",
  message: () => "0 counts as no value, so the default of 7 days applies.",
});

const days = "/Policies/PasswordPolicy/TemporaryPasswordValidityDays";

/** Zero is read as none. */
export const zeroValidityDays = defineRequestRule({
  diagnostic: zeroDays,
  phase: "request",
  reference: "UP-091",
  source: apiReference("PasswordPolicyType"),
  check({ request }) {
    return Number(numberAt(request, days) ?? 1) === 0 ? [zeroDays(valuePlace(days))] : [];
  },
});
