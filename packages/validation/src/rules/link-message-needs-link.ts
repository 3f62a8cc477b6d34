import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { emailLinkText, messagesIn } from "./settings/message-texts.ts";
import { valuePlace } from "./settings/place.ts";
import { apiReference } from "./settings/sources.ts";

const noLink = defineDiagnostic<void>({
  code: "request/link-message-needs-link",
  severity: "error",
  message: () => "`EmailMessageByLink` lacks `{##text##}`, the text of the link; `{####}` is the place of a code.",
});

/** True for a text with `{##`, at least one character and `##}`. */
function hasLink(text: string): boolean {
  const start = text.indexOf("{##");
  return start !== -1 && text.includes("##}", start + "{##".length + 1);
}

/** The model's pattern takes `{####}` for a link without a text. */
export const linkMessageNeedsLink = defineRequestRule({
  diagnostic: noLink,
  phase: "request",
  reference: "UP-022",
  source: `${apiReference("EmailVerificationMessageByLinkType")} Reports by users of the AWS CLI.`,
  serviceMessages: ["The message is invalid"],
  check({ request }) {
    return messagesIn(request, [emailLinkText])
      .filter(({ text }) => !hasLink(text))
      .map(({ pointer }) => noLink(valuePlace(pointer)));
  },
});
