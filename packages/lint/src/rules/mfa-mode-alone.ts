import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { isWhole } from "./command/is-whole.ts";
import { memberPlace } from "./command/member-place.ts";
import { textAt, valueAt } from "./command/value-at.ts";

const diagnostic = defineDiagnostic<{ readonly mode: string }>({
  code: "snippet/mfa-mode-alone",
  severity: "warning",
  message: ({ mode }) =>
    `${show(mode)} needs a factor, and this operation can give none but SMS: the service refuses it in a pool without one.`,
  expected: () => "`aws cognito-idp set-user-pool-mfa-config`, which sets mode and factors together",
});

/** MFA that is switched on without anything that a user could answer with. */
export const mfaModeAlone = defineSnippetRule({
  diagnostic,
  fixes: "none",
  scope: "command",
  check({ command, binding }) {
    const { operation, members } = binding.reading;
    if (operation?.name !== "UpdateUserPool") return [];
    const mode = textAt(members, ["MfaConfiguration"]);
    const place = memberPlace(binding, ["MfaConfiguration"]);
    if (place === undefined || mode === undefined || !["ON", "OPTIONAL"].includes(mode)) return [];
    const isAlone = valueAt(members, ["SmsConfiguration"]) === undefined && isWhole({ command, binding });
    return isAlone ? [diagnostic(place, { mode })] : [];
  },
});
