import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { isSameSetting } from "./settings/same-setting.ts";
import { isGiven, valueAt } from "./settings/value-at.ts";

const checkedAgain = defineDiagnostic<void>({
  code: "request/sms-role-is-checked-again",
  severity: "warning",
  message: () => "The unchanged `SmsConfiguration` is sent along, and its role has to exist and to be passed again.",
});

const sms = "/SmsConfiguration";

/** The service checks the role even where nothing about it changes. */
export const smsRoleIsCheckedAgain = defineRequestRule({
  diagnostic: checkedAgain,
  phase: "state",
  aboutChange: true,
  reference: "UP-085",
  source: "Reports by users. The refusal is InvalidSmsRoleTrustRelationshipException.",
  check({ request, patch, state }) {
    if (!isGiven(request, sms) || isGiven(patch, sms)) return [];
    return isSameSetting(valueAt(request, sms), valueAt(state.pool, sms)) ? [checkedAgain(valuePlace(sms))] : [];
  },
});
