import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { kept } from "./settings/kept.ts";
import { valuePlace } from "./settings/place.ts";
import { recoveryNamesIn } from "./settings/recovery-mechanisms.ts";
import type { SettingPointer } from "./settings/setting-pointer.ts";
import { apiReference } from "./settings/sources.ts";
import { isGiven, textAt } from "./settings/value-at.ts";

const sameChannel = defineDiagnostic<{ readonly mechanism: string }>({
  code: "request/recovery-channel-is-mfa-channel",
  severity: "warning",
  message: ({ mechanism }) =>
    `Users with MFA over the same channel cannot recover their account by ${show(mechanism)}.`,
});

const channels: ReadonlyMap<string, SettingPointer> = new Map<string, SettingPointer>([
  ["verified_phone_number", "/SmsMfaConfiguration"],
  ["verified_email", "/EmailMfaConfiguration"],
]);

/** One channel cannot both recover an account and be its second factor. */
export const recoveryChannelIsMfaChannel = defineRequestRule({
  diagnostic: sameChannel,
  phase: "state",
  aboutChange: true,
  reference: "UP-057",
  source: `${apiReference("AccountRecoverySettingType")} Reports by users.`,
  check(context) {
    const {
      request,
      state: { mfa },
    } = context;
    const mode = textAt(kept(context, "/MfaConfiguration"), "/MfaConfiguration") ?? "OFF";
    if (mfa === undefined || mode === "OFF") return [];
    return recoveryNamesIn(request).flatMap(({ pointer, value }) => {
      const factor = channels.get(value);
      return factor !== undefined && isGiven(mfa, factor)
        ? [sameChannel(valuePlace(pointer), { mechanism: value })]
        : [];
    });
  },
});
