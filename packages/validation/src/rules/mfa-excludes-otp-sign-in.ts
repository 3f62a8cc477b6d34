import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { factorsIn } from "./settings/first-factors.ts";
import { relatedTo, valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { isGiven, textAt } from "./settings/value-at.ts";

const excluded = defineDiagnostic<{ readonly factor: string }>({
  code: "request/mfa-excludes-otp-sign-in",
  severity: "error",
  message: ({ factor }) =>
    `${show(factor)} cannot be a first factor while MFA is \`ON\`; \`PASSWORD\` and \`WEB_AUTHN\` can.`,
});

const mode = "/MfaConfiguration";
const excludedFactors: ReadonlySet<string> = new Set(["EMAIL_OTP", "SMS_OTP"]);

/** The service looks at the live mode as well as at the one it is given. */
export const mfaExcludesOtpSignIn = defineRequestRule({
  diagnostic: excluded,
  phase: "state",
  reference: "UP-052",
  source: publishedRefusals,
  serviceMessages: ["can be enabled as an auth factor if MFA is enabled"],
  check({ request, state }) {
    if (textAt(request, mode) !== "ON" && textAt(state.pool, mode) !== "ON") return [];
    const extras = isGiven(request, mode) ? relatedTo(mode, "The mode of MFA.") : {};
    return factorsIn(request)
      .filter(({ value }) => excludedFactors.has(value))
      .map(({ pointer, value }) => excluded(valuePlace(pointer), { factor: value }, extras));
  },
});
