import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { emailLinkText } from "./settings/message-texts.ts";
import { relatedTo, valuePlace } from "./settings/place.ts";
import { apiReference } from "./settings/sources.ts";
import { isGiven } from "./settings/value-at.ts";

const bothMessages = defineDiagnostic<void>({
  code: "request/code-and-link-messages",
  severity: "warning",
  message: () =>
    "`EmailMessage` and `EmailMessageByLink` together may be refused; `DefaultEmailOption` says which one is sent.",
});

const code = "/VerificationMessageTemplate/EmailMessage";

/** AWS's own example sends both, so a pair that the pool already has is left alone. */
export const codeAndLinkMessages = defineRequestRule({
  diagnostic: bothMessages,
  phase: "request",
  reference: "UP-025",
  source: `${apiReference("VerificationMessageTemplateType")} AWS's own example contradicts it.`,
  check({ request, patch }) {
    const isBoth = isGiven(request, code) && isGiven(request, emailLinkText);
    const isAsked = isGiven(patch, code) || isGiven(patch, emailLinkText);
    return isBoth && isAsked
      ? [bothMessages(valuePlace(emailLinkText), undefined, relatedTo(code, "The message by code."))]
      : [];
  },
});
