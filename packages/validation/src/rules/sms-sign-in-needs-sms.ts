import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { factorsIn } from "./settings/first-factors.ts";
import { valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { isGiven } from "./settings/value-at.ts";

const noSms = defineDiagnostic<void>({
  code: "request/sms-sign-in-needs-sms",
  severity: "error",
  message: () => "`SMS_OTP` sends codes by SMS, and the request has no `SmsConfiguration`.",
});

/** The service wants it in the request, even where it would keep the pool's. */
export const smsSignInNeedsSms = defineRequestRule({
  diagnostic: noSms,
  phase: "request",
  needsWholeRequest: true,
  reference: "UP-062",
  source: publishedRefusals,
  check({ request }) {
    if (isGiven(request, "/SmsConfiguration")) return [];
    return factorsIn(request)
      .filter(({ value }) => value === "SMS_OTP")
      .map(({ pointer }) => noSms(valuePlace(pointer)));
  },
});
