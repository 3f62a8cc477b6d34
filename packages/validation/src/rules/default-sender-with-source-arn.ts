import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { relatedTo, valuePlace } from "./settings/place.ts";
import { apiReference, publishedRefusals } from "./settings/sources.ts";
import { isGiven, textAt } from "./settings/value-at.ts";

const needsPolicy = defineDiagnostic<{ readonly account: "named" | "left out" }>({
  code: "request/default-sender-with-source-arn",
  severity: "warning",
  message: ({ account }) => {
    const sender = account === "named" ? "`COGNITO_DEFAULT`" : "Without `EmailSendingAccount` Cognito's own account";
    return `${sender} sends in the name of this identity, which needs a policy that lets Cognito use it.`;
  },
});

const account = "/EmailConfiguration/EmailSendingAccount";
const source = "/EmailConfiguration/SourceArn";

/**
 * The identity is only the sender's address here, and Cognito needs leave to use it. A pool that is not told which account
 * sends takes Cognito's own.
 */
export const defaultSenderWithSourceArn = defineRequestRule({
  diagnostic: needsPolicy,
  phase: "request",
  reference: "UP-071",
  source: `${apiReference("EmailConfigurationType")} ${publishedRefusals}`,
  serviceMessages: ["Cognito is not allowed to use your email identity"],
  check({ request }) {
    if (!isGiven(request, source)) return [];
    if (!isGiven(request, account)) return [needsPolicy(valuePlace(source), { account: "left out" })];
    if (textAt(request, account) !== "COGNITO_DEFAULT") return [];
    return [needsPolicy(valuePlace(source), { account: "named" }, relatedTo(account, "Cognito's own account."))];
  },
});
