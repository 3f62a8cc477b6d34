import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { parseArn } from "./settings/arn.ts";
import { valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { textAt } from "./settings/value-at.ts";

const otherAccount = defineDiagnostic<{ readonly found: string; readonly account: string }>({
  code: "request/sms-role-in-other-account",
  severity: "error",
  message: ({ found, account }) =>
    `The role is in account ${show(found)}, and has to be in ${show(account)} like the pool.`,
});

const caller = "/SmsConfiguration/SnsCallerArn";

/** A role can be passed within one account alone. */
export const smsRoleInOtherAccount = defineRequestRule({
  diagnostic: otherAccount,
  phase: "environment",
  reference: "UP-081",
  source: publishedRefusals,
  serviceMessages: ["Cross-account pass role is not allowed"],
  check({ request, environment: { account } }) {
    const arn = parseArn(textAt(request, caller) ?? "");
    if (account === undefined || arn?.service !== "iam" || arn.account === account) return [];
    return [otherAccount(valuePlace(caller), { found: arn.account, account })];
  },
});
