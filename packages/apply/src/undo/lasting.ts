import type { JsonObject, JsonValue } from "@longhand/validation";
import type { Change } from "../change.ts";
import { isMasked } from "../journal/mask.ts";
import type { PoolSettings } from "../plan.ts";

const temporaryDays = "/Policies/PasswordPolicy/TemporaryPasswordValidityDays";

/** Why a setting cannot be put back; undefined where it can. `earlier` is the state before the apply. */
export function lastingReason({ path, before }: Change, earlier: PoolSettings): string | undefined {
  if (path in earlier.unknown) return "Longhand does not know this setting, so it cannot be set.";
  if (before === undefined) return absentReason(path, earlier.settings);
  return isMasked(before) ? "The journal has it masked, so its earlier value is not known." : undefined;
}

/** Some settings cannot become absent again once they were set. */
function absentReason(path: string, settings: JsonObject): string | undefined {
  const isFirst = settings["SmsConfiguration"] === undefined;
  if (path.startsWith("/SmsConfiguration") && isFirst)
    return "The service knows no way to take an SMS configuration away again.";
  if (path.startsWith("/AccountRecoverySetting")) {
    return "A pool that has ways to recover an account cannot go back to the order that applies without any.";
  }
  if (path === temporaryDays) {
    return "TemporaryPasswordValidityDays has taken the place of UnusedAccountValidityDays for good.";
  }
  return undefined;
}

/** What stands in the place of a setting that cannot become absent, and means the same. */
export function nearestToAbsent(
  path: string,
  before: JsonValue | undefined,
  unusedDays: JsonValue,
): JsonValue | undefined {
  return path === temporaryDays && before === undefined ? unusedDays : undefined;
}

interface Effect {
  readonly path: RegExp;
  readonly when: (change: Change) => boolean;
  readonly sentence: string;
}

const always = () => true;

/** What happens beside the settings while they are as an apply made them. */
const effects: readonly Effect[] = [
  {
    path: /^\/AdminCreateUserConfig\/AllowAdminCreateUserOnly$/,
    when: ({ after }) => after !== true,
    sentence: "Users who signed up while self sign-up was open stay.",
  },
  {
    path: /^\/IssuerConfiguration/,
    when: always,
    sentence: "Tokens that were issued under the other issuer stay valid until they expire.",
  },
  {
    path: /Message|Subject|^\/VerificationMessageTemplate/,
    when: always,
    sentence: "Messages that were sent with the other text stay sent.",
  },
  {
    path: /^\/UserPoolTier$/,
    when: always,
    sentence: "The service may refuse to change the tier back now, and what the other tier cost is due.",
  },
  {
    path: /^\/DeviceConfiguration/,
    when: always,
    sentence: "Devices that were remembered or forgotten meanwhile stay so.",
  },
];

/** The sentences that belong to the changes of an apply. */
export function effectsOf(changes: readonly Change[]): readonly string[] {
  return effects
    .filter(({ path, when }) => changes.some((change) => path.test(change.path) && when(change)))
    .map(({ sentence }) => sentence);
}
