import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { isGiven } from "./settings/value-at.ts";

const stays = defineDiagnostic<void>({
  code: "request/sms-configuration-stays",
  severity: "warning",
  message: () => "The pool has no `SmsConfiguration` yet, and once it has one nobody knows a way to remove it.",
});

/** What the pool keeps when it is left out, and no value clears. */
export const smsConfigurationStays = defineRequestRule({
  diagnostic: stays,
  phase: "state",
  aboutChange: true,
  reference: "UP-084",
  source: "Reports by users of the AWS SDK for JavaScript.",
  check({ request, state }) {
    if (!isGiven(request, "/SmsConfiguration") || isGiven(state.pool, "/SmsConfiguration")) return [];
    return [stays(valuePlace("/SmsConfiguration"))];
  },
});
