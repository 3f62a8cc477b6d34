import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { textAt } from "./settings/value-at.ts";

const turnedOn = defineDiagnostic<void>({
  code: "request/mfa-turned-on",
  severity: "error",
  message: () => "UpdateUserPool cannot turn MFA `ON`; SetUserPoolMfaConfig can.",
});

const mode = "/MfaConfiguration";

/** UpdateUserPool keeps MFA on where it is, and cannot turn it on. */
export const mfaTurnedOn = defineRequestRule({
  diagnostic: turnedOn,
  phase: "state",
  aboutChange: true,
  reference: "UP-050",
  source: "Reports by users of AWS CloudFormation.",
  serviceMessages: ["Cannot turn MFA functionality ON, once the user pool has been created"],
  check({ request, state }) {
    if (textAt(request, mode) !== "ON" || textAt(state.pool, mode) === "ON") return [];
    return [turnedOn(valuePlace(mode))];
  },
});
