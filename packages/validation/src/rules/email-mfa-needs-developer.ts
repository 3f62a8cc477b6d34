import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { isGiven, textAt } from "./settings/value-at.ts";

const needsDeveloper = defineDiagnostic<void>({
  code: "request/email-mfa-needs-developer",
  severity: "error",
  message: () => "The pool asks for codes by mail as MFA, which needs `DEVELOPER`; `COGNITO_DEFAULT` may be refused.",
});

const account = "/EmailConfiguration/EmailSendingAccount";

/** Measured when a pool is created; for an update it is an inference. */
export const emailMfaNeedsDeveloper = defineRequestRule({
  diagnostic: needsDeveloper,
  phase: "state",
  aboutChange: true,
  reference: "UP-056",
  source: "Refusals of CreateUserPool that third parties published (2026); for UpdateUserPool inferred.",
  check({ request, state: { pool, mfa } }) {
    if (mfa === undefined || !isGiven(mfa, "/EmailMfaConfiguration")) return [];
    const isMoved = textAt(request, account) === "COGNITO_DEFAULT" && textAt(pool, account) !== "COGNITO_DEFAULT";
    return isMoved ? [needsDeveloper(valuePlace(account))] : [];
  },
});
