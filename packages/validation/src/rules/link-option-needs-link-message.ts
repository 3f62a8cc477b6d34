import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { emailLinkText } from "./settings/message-texts.ts";
import { valuePlace } from "./settings/place.ts";
import { apiReference, notMeasured } from "./settings/sources.ts";
import { isGiven, textAt } from "./settings/value-at.ts";

const noLinkMessage = defineDiagnostic<void>({
  code: "request/link-option-needs-link-message",
  severity: "warning",
  message: () => "`CONFIRM_WITH_LINK` without `EmailMessageByLink` may be refused.",
});

const option = "/VerificationMessageTemplate/DefaultEmailOption";

/** The other half of the same documentation. */
export const linkOptionNeedsLinkMessage = defineRequestRule({
  diagnostic: noLinkMessage,
  phase: "request",
  reference: "UP-025",
  source: `${apiReference("VerificationMessageTemplateType")} ${notMeasured}`,
  check({ request }) {
    if (textAt(request, option) !== "CONFIRM_WITH_LINK" || isGiven(request, emailLinkText)) return [];
    return [noLinkMessage(valuePlace(option))];
  },
});
