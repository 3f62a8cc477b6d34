import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { relatedTo, valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { isGiven, textsAt } from "./settings/value-at.ts";

const notVerified = defineDiagnostic<{ readonly attribute: string }>({
  code: "request/update-settings-not-auto-verified",
  severity: "error",
  message: ({ attribute }) => `${show(attribute)} has to be in \`AutoVerifiedAttributes\` of the same request.`,
});

const verified = "/AutoVerifiedAttributes";
const required = "/UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate";

/** The service compares both lists of the request, even where it would keep what is left out. */
export const updateSettingsNotAutoVerified = defineRequestRule({
  diagnostic: notVerified,
  phase: "request",
  needsWholeRequest: true,
  reference: "UP-040",
  source: `${publishedRefusals} Reports by users of the AWS CLI.`,
  serviceMessages: ["All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes"],
  check({ request }) {
    const names = new Set(textsAt(request, verified).map(({ value }) => value));
    const extras = isGiven(request, verified) ? relatedTo(verified, "What is verified by itself.") : {};
    return textsAt(request, required)
      .filter(({ value }) => !names.has(value))
      .map(({ pointer, value }) => notVerified(valuePlace(pointer), { attribute: value }, extras));
  },
});
