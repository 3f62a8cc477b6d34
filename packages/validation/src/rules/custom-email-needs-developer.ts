import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { emailCodeTexts, emailLinkText, messagesIn } from "./settings/message-texts.ts";
import { nameAt, relatedTo, valuePlace } from "./settings/place.ts";
import type { SettingPointer } from "./settings/setting-pointer.ts";
import { apiReference } from "./settings/sources.ts";
import { isGiven, textAt } from "./settings/value-at.ts";

const customEmail = defineDiagnostic<{ readonly name: string }>({
  code: "request/custom-email-needs-developer",
  severity: "info",
  message: ({ name }) =>
    `${show(name)} is documented to count only where mail goes through Amazon SES, with \`DEVELOPER\`.`,
});

const account = "/EmailConfiguration/EmailSendingAccount";

const texts: readonly SettingPointer[] = [
  ...emailCodeTexts,
  emailLinkText,
  "/EmailVerificationSubject",
  "/VerificationMessageTemplate/EmailSubject",
  "/VerificationMessageTemplate/EmailSubjectByLink",
];

/** Documented, and widely ignored without harm. */
export const customEmailNeedsDeveloper = defineRequestRule({
  diagnostic: customEmail,
  phase: "request",
  reference: "UP-027",
  source: `${apiReference("VerificationMessageTemplateType")} Many pools do it anyway.`,
  check({ request, patch }) {
    // What a pool sends mail with when a request does not say it, the request does not know.
    if (!isGiven(request, "/EmailConfiguration")) return [];
    if ((textAt(request, account) ?? "COGNITO_DEFAULT") !== "COGNITO_DEFAULT") return [];
    const extras = isGiven(request, account) ? relatedTo(account, "Cognito's own mail.") : {};
    return messagesIn(request, texts)
      .filter(({ pointer }) => isGiven(patch, pointer))
      .map(({ pointer }) => customEmail(valuePlace(pointer), { name: nameAt(pointer) }, extras));
  },
});
