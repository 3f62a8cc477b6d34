import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { emailCodeTexts, emailLinkText, messagesIn } from "./settings/message-texts.ts";
import { nameAt, valuePlace } from "./settings/place.ts";

const username = defineDiagnostic<{ readonly name: string }>({
  code: "request/username-in-verification-message",
  severity: "warning",
  message: ({ name }) => `\`{username}\` stays as it is in ${show(name)}: only invitations put the name there.`,
});

const texts = [
  "/SmsVerificationMessage",
  "/VerificationMessageTemplate/SmsMessage",
  ...emailCodeTexts,
  emailLinkText,
] as const;

/** Only invitations know the user's name. */
export const usernameInVerificationMessage = defineRequestRule({
  diagnostic: username,
  phase: "request",
  reference: "UP-024",
  source: "Reports by users of the AWS CDK.",
  check({ request }) {
    return messagesIn(request, texts)
      .filter(({ text }) => text.includes("{username}"))
      .map(({ pointer }) => username(valuePlace(pointer), { name: nameAt(pointer) }));
  },
});
