import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { nameAt, relatedTo, valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { isGiven, textAt } from "./settings/value-at.ts";

const offWithFactor = defineDiagnostic<{ readonly factor: string }>({
  code: "request/mfa-off-with-factor",
  severity: "error",
  message: ({ factor }) =>
    `MFA cannot be \`OFF\` and have ${show(factor)} in one request, not even with \`Enabled\` \`false\`.`,
});

const mode = "/MfaConfiguration";
const factors = ["/SmsMfaConfiguration", "/SoftwareTokenMfaConfiguration", "/EmailMfaConfiguration"] as const;

/** Even a block that switches its factor off counts. */
export const mfaOffWithFactor = defineRequestRule({
  diagnostic: offWithFactor,
  phase: "request",
  reference: "UP-054",
  source: `${publishedRefusals} The source of Terraform's AWS provider.`,
  serviceMessages: ["can't turn off MFA and configure an MFA together"],
  check({ request }) {
    if (textAt(request, mode) !== "OFF") return [];
    return factors
      .filter((factor) => isGiven(request, factor))
      .map((factor) =>
        offWithFactor(valuePlace(factor), { factor: nameAt(factor) }, relatedTo(mode, "The mode of MFA.")),
      );
  },
});
