import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { isEmailAddress } from "./settings/email-address.ts";
import { valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { textAt } from "./settings/value-at.ts";

const notAnAddress = defineDiagnostic<{ readonly address: string }>({
  code: "request/reply-to-not-an-address",
  severity: "error",
  message: ({ address }) => `${show(address)} is not a mail address.`,
});

const replyTo = "/EmailConfiguration/ReplyToEmailAddress";

/** The model's pattern takes more than addresses. */
export const replyToNotAnAddress = defineRequestRule({
  diagnostic: notAnAddress,
  phase: "request",
  reference: "UP-074",
  source: publishedRefusals,
  check({ request }) {
    const address = textAt(request, replyTo);
    return address === undefined || isEmailAddress(address) ? [] : [notAnAddress(valuePlace(replyTo), { address })];
  },
});
