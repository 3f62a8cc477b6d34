import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { relatedTo, valuePlace } from "./settings/place.ts";
import { apiReference } from "./settings/sources.ts";
import { isGiven, textAt } from "./settings/value-at.ts";

const noEffect = defineDiagnostic<void>({
  code: "request/configuration-set-without-developer",
  severity: "warning",
  message: () => "`ConfigurationSet` has no effect without `EmailSendingAccount` `DEVELOPER`.",
});

const set = "/EmailConfiguration/ConfigurationSet";
const account = "/EmailConfiguration/EmailSendingAccount";

/** A configuration set belongs to Amazon SES. */
export const configurationSetWithoutDeveloper = defineRequestRule({
  diagnostic: noEffect,
  phase: "request",
  reference: "UP-075",
  source: apiReference("EmailConfigurationType"),
  check({ request }) {
    if (!isGiven(request, set) || textAt(request, account) === "DEVELOPER") return [];
    return [
      noEffect(
        valuePlace(set),
        undefined,
        isGiven(request, account) ? relatedTo(account, "The account that sends.") : {},
      ),
    ];
  },
});
