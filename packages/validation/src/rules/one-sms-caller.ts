import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { relatedTo, valuePlace } from "./settings/place.ts";
import { clientSchemas } from "./settings/sources.ts";
import { isGiven, objectAt } from "./settings/value-at.ts";

const notOneCaller = defineDiagnostic<{ readonly given: "both" | "neither" }>({
  code: "request/one-sms-caller",
  severity: "error",
  message: ({ given }) => `\`SmsConfiguration\` takes one of \`SnsCallerArn\` and \`EumsSms\`, and has ${given}.`,
});

const sns = "/SmsConfiguration/SnsCallerArn";
const eums = "/SmsConfiguration/EumsSms";

/** Messages go through Amazon SNS or through AWS End User Messaging. */
export const oneSmsCaller = defineRequestRule({
  diagnostic: notOneCaller,
  phase: "request",
  reference: "UP-080",
  source: clientSchemas("SmsConfigurationType"),
  check({ request }) {
    if (objectAt(request, "/SmsConfiguration") === undefined) return [];
    const [hasSns, hasEums] = [isGiven(request, sns), isGiven(request, eums)];
    if (hasSns && hasEums) {
      return [notOneCaller(valuePlace(eums), { given: "both" }, relatedTo(sns, "The other one."))];
    }
    return hasSns || hasEums ? [] : [notOneCaller(valuePlace("/SmsConfiguration"), { given: "neither" })];
  },
});
