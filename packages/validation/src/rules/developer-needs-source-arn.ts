import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { isGiven, textAt } from "./settings/value-at.ts";

const noSource = defineDiagnostic<void>({
  code: "request/developer-needs-source-arn",
  severity: "error",
  message: () => "`DEVELOPER` sends mail through Amazon SES, and `SourceArn` does not say from which identity.",
});

const account = "/EmailConfiguration/EmailSendingAccount";

/** Amazon SES sends from an identity. */
export const developerNeedsSourceArn = defineRequestRule({
  diagnostic: noSource,
  phase: "request",
  reference: "UP-070",
  source: publishedRefusals,
  serviceMessages: ["Source ARN is required to use DEVELOPER email sending owner"],
  check({ request }) {
    if (textAt(request, account) !== "DEVELOPER" || isGiven(request, "/EmailConfiguration/SourceArn")) return [];
    return [noSource(valuePlace(account))];
  },
});
