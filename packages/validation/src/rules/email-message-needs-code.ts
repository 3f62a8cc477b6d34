import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { emailCodeTexts, messagesIn } from "./settings/message-texts.ts";
import { nameAt, valuePlace } from "./settings/place.ts";
import { apiReference, publishedRefusals } from "./settings/sources.ts";

const noCode = defineDiagnostic<{ readonly name: string }>({
  code: "request/email-message-needs-code",
  severity: "error",
  message: ({ name }) => `${show(name)} lacks \`{####}\`, the place of the code.`,
});

/** The model's pattern says the same without a reason. */
export const emailMessageNeedsCode = defineRequestRule({
  diagnostic: noCode,
  phase: "request",
  reference: "UP-021",
  source: `${apiReference("EmailVerificationMessageType")} ${publishedRefusals}`,
  check({ request }) {
    return messagesIn(request, emailCodeTexts)
      .filter(({ text }) => !text.includes("{####}"))
      .map(({ pointer }) => noCode(valuePlace(pointer), { name: nameAt(pointer) }));
  },
});
