import { type Diagnostic, defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { memberPlace } from "./command/member-place.ts";

const diagnostic = defineDiagnostic<{ readonly member: string; readonly successor: string }>({
  code: "snippet/deprecated-member",
  severity: "info",
  message: ({ member, successor }) => `${show(member)} is of an older age; ${show(successor)} took its place.`,
});

/** Members that others replaced. Source: Amazon Cognito user pools API reference (2016-04-18). */
const successors: readonly { readonly path: readonly string[]; readonly successor: string }[] = [
  { path: ["SmsVerificationMessage"], successor: "VerificationMessageTemplate.SmsMessage" },
  { path: ["EmailVerificationMessage"], successor: "VerificationMessageTemplate.EmailMessage" },
  { path: ["EmailVerificationSubject"], successor: "VerificationMessageTemplate.EmailSubject" },
  {
    path: ["AdminCreateUserConfig", "UnusedAccountValidityDays"],
    successor: "Policies.PasswordPolicy.TemporaryPasswordValidityDays",
  },
];

/** Settings that have a successor. */
export const deprecatedMember = defineSnippetRule({
  diagnostic,
  fixes: "none",
  scope: "command",
  check({ binding }) {
    const { operation, service } = binding.reading;
    if (service?.id !== "cognito-idp" || !/^(?:Update|Create)UserPool$/.test(operation?.name ?? "")) return [];
    return successors.flatMap(({ path, successor }): readonly Diagnostic[] => {
      const place = memberPlace(binding, path);
      return place === undefined ? [] : [diagnostic(place, { member: path.join("."), successor })];
    });
  },
});
