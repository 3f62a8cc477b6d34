import { childPointer } from "@longhand/model";
import type { JsonValue } from "../../json-value.ts";
import type { StateContext } from "../../rule.ts";
import { factorsIn, firstFactors } from "./first-factors.ts";
import type { SettingPointer } from "./setting-pointer.ts";
import { isBelow, loweredTier, type Tier, tierOf } from "./tiers.ts";
import { givenNames, isGiven, numberAt, objectAt, textAt } from "./value-at.ts";

/** Something that not every tier has. */
export interface TierFeature {
  /** In words, for messages. */
  readonly name: string;
  /** The lowest tier that has it. */
  readonly lowest: Tier;
  /** The setting that holds it, and what UpdateUserPool does to it when a request leaves it out. */
  readonly setting: SettingPointer;
  readonly leftOut: "kept" | "reset";
  /** JSON pointers of the values that use it. */
  readonly usesIn: (document: JsonValue) => readonly string[];
}

/** A use of a feature that the pool's tier does not have. */
export interface TierBreach {
  readonly pointer: string;
  readonly tier: Tier;
}

const passwordlessFactors: ReadonlySet<string> = new Set(["EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"]);

/** Codes and passkeys instead of a password. */
export const passwordless: TierFeature = {
  name: "passwordless sign-in",
  lowest: "ESSENTIALS",
  setting: firstFactors,
  leftOut: "kept",
  usesIn: (document) =>
    factorsIn(document)
      .filter(({ value }) => passwordlessFactors.has(value))
      .map(({ pointer }) => pointer),
};

const tokenVersion = "/LambdaConfig/PreTokenGenerationConfig/LambdaVersion";

/** Triggers that change access tokens, and not only ID tokens. */
export const tokenCustomization: TierFeature = {
  name: "a token trigger of version 2 or 3",
  lowest: "ESSENTIALS",
  setting: tokenVersion,
  leftOut: "reset",
  usesIn: (document) => (/^V[23]_0$/.test(textAt(document, tokenVersion) ?? "") ? [tokenVersion] : []),
};

const securityMode = "/UserPoolAddOns/AdvancedSecurityMode";

/** What was advanced security before. */
export const threatProtection: TierFeature = {
  name: "threat protection",
  lowest: "PLUS",
  setting: securityMode,
  leftOut: "reset",
  usesIn: (document) => (/^(?:AUDIT|ENFORCED)$/.test(textAt(document, securityMode) ?? "") ? [securityMode] : []),
};

const historySize = "/Policies/PasswordPolicy/PasswordHistorySize";

/** Passwords that cannot be chosen again. */
export const passwordHistory: TierFeature = {
  name: "password history",
  lowest: "ESSENTIALS",
  setting: "/Policies/PasswordPolicy",
  leftOut: "kept",
  usesIn: (document) => ((numberAt(document, historySize) ?? 0) > 0 ? [historySize] : []),
};

/** Names for how strongly a user was authenticated. What a request that leaves them out does is not measured. */
export const authenticationContext: TierFeature = {
  name: "names of authentication context classes",
  lowest: "ESSENTIALS",
  setting: "/AcrConfiguration",
  leftOut: "reset",
  usesIn: (document) =>
    givenNames(objectAt(document, "/AcrConfiguration")).map((level) => childPointer("/AcrConfiguration", level)),
};

const registrationStatus = "/DcrConfiguration/EnableStatus";

/** Clients that register themselves. */
const clientRegistration: TierFeature = {
  name: "dynamic client registration",
  lowest: "ESSENTIALS",
  setting: "/DcrConfiguration",
  leftOut: "kept",
  // A configuration without a status switches it on.
  usesIn: (document) =>
    isGiven(document, "/DcrConfiguration") && textAt(document, registrationStatus) !== "Disabled"
      ? ["/DcrConfiguration"]
      : [],
};

/** Everything that stands in the way of a lower tier. */
export const tierFeatures: readonly TierFeature[] = [
  threatProtection,
  passwordless,
  tokenCustomization,
  clientRegistration,
  authenticationContext,
  passwordHistory,
];

/**
 * The uses of a feature in a request for a pool whose tier does not have it. None where the request itself lowers the
 * tier: then one diagnostic at the tier names every feature that remains.
 */
export function findTierBreaches(context: StateContext, { lowest, usesIn }: TierFeature): readonly TierBreach[] {
  const tier = tierOf(context);
  if (tier === undefined || !isBelow(tier, lowest) || loweredTier(context) !== undefined) return [];
  return usesIn(context.request).map((pointer) => ({ pointer, tier }));
}
