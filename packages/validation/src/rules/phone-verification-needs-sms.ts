import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { isGiven, textsAt } from "./settings/value-at.ts";

const noSms = defineDiagnostic<void>({
  code: "request/phone-verification-needs-sms",
  severity: "error",
  message: () => "`phone_number` is verified by SMS, and the request has no `SmsConfiguration`.",
});

/** The service wants it in the request, even where it would keep the pool's. */
export const phoneVerificationNeedsSms = defineRequestRule({
  diagnostic: noSms,
  phase: "request",
  needsWholeRequest: true,
  reference: "UP-041",
  source: publishedRefusals,
  serviceMessages: ["SMS configuration is required when phone_number is selected for auto verification"],
  check({ request }) {
    if (isGiven(request, "/SmsConfiguration")) return [];
    return textsAt(request, "/AutoVerifiedAttributes")
      .filter(({ value }) => value === "phone_number")
      .map(({ pointer }) => noSms(valuePlace(pointer)));
  },
});
