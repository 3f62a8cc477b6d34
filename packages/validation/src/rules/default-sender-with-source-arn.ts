import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { relatedTo, valuePlace } from "./settings/place.ts";
import { apiReference, publishedRefusals } from "./settings/sources.ts";
import { isGiven, textAt } from "./settings/value-at.ts";

const needsPolicy = defineDiagnostic<void>({
  code: "request/default-sender-with-source-arn",
  severity: "warning",
  message: () => "`COGNITO_DEFAULT` sends in the name of this identity, which needs a policy that lets Cognito use it.",
});

const account = "/EmailConfiguration/EmailSendingAccount";
const source = "/EmailConfiguration/SourceArn";

/** The identity is only the sender's address here, and Cognito needs leave to use it. */
export const defaultSenderWithSourceArn = defineRequestRule({
  diagnostic: needsPolicy,
  phase: "request",
  reference: "UP-071",
  source: `${apiReference("EmailConfigurationType")} ${publishedRefusals}`,
  serviceMessages: ["Cognito is not allowed to use your email identity"],
  check({ request }) {
    if (textAt(request, account) !== "COGNITO_DEFAULT" || !isGiven(request, source)) return [];
    return [needsPolicy(valuePlace(source), undefined, relatedTo(account, "Cognito's own account."))];
  },
});
