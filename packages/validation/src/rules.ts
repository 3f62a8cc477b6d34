import type { RequestRule } from "./rule.ts";
import { acrNeedsTier } from "./rules/acr-needs-tier.ts";
import { adaptiveAuthenticationWithRequiredMfa } from "./rules/adaptive-authentication-with-required-mfa.ts";
import { adminOnlyRecoveryNotAlone } from "./rules/admin-only-recovery-not-alone.ts";
import { authChallengeTriggersIncomplete } from "./rules/auth-challenge-triggers-incomplete.ts";
import { autoVerificationRemoved } from "./rules/auto-verification-removed.ts";
import { clientRegistrationNeedsStatus } from "./rules/client-registration-needs-status.ts";
import { codeAndLinkMessages } from "./rules/code-and-link-messages.ts";
import { configurationSetWithoutDeveloper } from "./rules/configuration-set-without-developer.ts";
import { customAuthModeWithoutThreatProtection } from "./rules/custom-auth-mode-without-threat-protection.ts";
import { customEmailNeedsDeveloper } from "./rules/custom-email-needs-developer.ts";
import { customSenderNeedsKey } from "./rules/custom-sender-needs-key.ts";
import { customerKeyNeedsArn } from "./rules/customer-key-needs-arn.ts";
import { customerKeyNotMultiRegion } from "./rules/customer-key-not-multi-region.ts";
import { defaultSenderWithSourceArn } from "./rules/default-sender-with-source-arn.ts";
import { describeOnlyMember } from "./rules/describe-only-member.ts";
import { developerNeedsSourceArn } from "./rules/developer-needs-source-arn.ts";
import { emailMessageNeedsCode } from "./rules/email-message-needs-code.ts";
import { emailMfaNeedsDeveloper } from "./rules/email-mfa-needs-developer.ts";
import { eumsRegionDiffers } from "./rules/eums-region-differs.ts";
import { fromNotAnAddress } from "./rules/from-not-an-address.ts";
import { inviteMessageNeedsPlaceholders } from "./rules/invite-message-needs-placeholders.ts";
import { issuerChanges } from "./rules/issuer-changes.ts";
import { keyInOtherRegion } from "./rules/key-in-other-region.ts";
import { keyWithoutCustomSender } from "./rules/key-without-custom-sender.ts";
import { linkMessageNeedsLink } from "./rules/link-message-needs-link.ts";
import { linkOptionNeedsLinkMessage } from "./rules/link-option-needs-link-message.ts";
import { messageTwinsDiffer } from "./rules/message-twins-differ.ts";
import { mfaExcludesOtpSignIn } from "./rules/mfa-excludes-otp-sign-in.ts";
import { mfaModeLeftOut } from "./rules/mfa-mode-left-out.ts";
import { mfaNeedsFactor } from "./rules/mfa-needs-factor.ts";
import { mfaOffWithFactor } from "./rules/mfa-off-with-factor.ts";
import { mfaTurnedOn } from "./rules/mfa-turned-on.ts";
import { nothingChanges } from "./rules/nothing-changes.ts";
import { oneSmsCaller } from "./rules/one-sms-caller.ts";
import { passkeyNeedsUserVerification } from "./rules/passkey-needs-user-verification.ts";
import { passwordHistoryNeedsTier } from "./rules/password-history-needs-tier.ts";
import { passwordlessNeedsTier } from "./rules/passwordless-needs-tier.ts";
import { phoneVerificationNeedsSms } from "./rules/phone-verification-needs-sms.ts";
import { preTokenHalfCleared } from "./rules/pre-token-half-cleared.ts";
import { preTokenTwinsDiffer } from "./rules/pre-token-twins-differ.ts";
import { recoveryChannelIsMfaChannel } from "./rules/recovery-channel-is-mfa-channel.ts";
import { recoveryWithoutChannel } from "./rules/recovery-without-channel.ts";
import { repeatedAcrValue } from "./rules/repeated-acr-value.ts";
import { repeatedListValue } from "./rules/repeated-list-value.ts";
import { repeatedRecoveryMechanism } from "./rules/repeated-recovery-mechanism.ts";
import { replicaFollowsPrimary } from "./rules/replica-follows-primary.ts";
import { replyToNotAnAddress } from "./rules/reply-to-not-an-address.ts";
import { reservedTagKey } from "./rules/reserved-tag-key.ts";
import { signInNeedsPassword } from "./rules/sign-in-needs-password.ts";
import { smsConfigurationStays } from "./rules/sms-configuration-stays.ts";
import { smsMessageNeedsCode } from "./rules/sms-message-needs-code.ts";
import { smsRoleInOtherAccount } from "./rules/sms-role-in-other-account.ts";
import { smsRoleIsCheckedAgain } from "./rules/sms-role-is-checked-again.ts";
import { smsSignInNeedsSms } from "./rules/sms-sign-in-needs-sms.ts";
import { smsTextTooLong } from "./rules/sms-text-too-long.ts";
import { snsRegionDiffers } from "./rules/sns-region-differs.ts";
import { sourceArnInOtherRegion } from "./rules/source-arn-in-other-region.ts";
import { tagsAlone } from "./rules/tags-alone.ts";
import { threatProtectionNeedsPlus } from "./rules/threat-protection-needs-plus.ts";
import { tierChanges } from "./rules/tier-changes.ts";
import { tierLoweredWithFeatures } from "./rules/tier-lowered-with-features.ts";
import { tokenVersionNeedsTier } from "./rules/token-version-needs-tier.ts";
import { tooManyTags } from "./rules/too-many-tags.ts";
import { triggerFunctionMissing } from "./rules/trigger-function-missing.ts";
import { triggerInOtherRegion } from "./rules/trigger-in-other-region.ts";
import { triggerNeedsPermission } from "./rules/trigger-needs-permission.ts";
import { unexpectedArnService } from "./rules/unexpected-arn-service.ts";
import { unknownAcrLevel } from "./rules/unknown-acr-level.ts";
import { updateSettingsNeedEmptyList } from "./rules/update-settings-need-empty-list.ts";
import { updateSettingsNotAutoVerified } from "./rules/update-settings-not-auto-verified.ts";
import { usernameInVerificationMessage } from "./rules/username-in-verification-message.ts";
import { validityDaysTwice } from "./rules/validity-days-twice.ts";
import { zeroValidityDays } from "./rules/zero-validity-days.ts";

/*
 * In the order in which a person repairs a request: first names and single values, because nothing else holds while
 * they are wrong; then one subject after the other, each behind those that it builds on (verification needs messages,
 * MFA needs verification, sign-in needs MFA); last the request as a whole. Within a subject errors come first, advice
 * last.
 *
 * Numbers without a rule are limits of the model, which the constraint check reports: UP-001, UP-002, UP-004, UP-005,
 * UP-007, UP-008, UP-010. UP-140 and UP-141 are about reading a pool, not about a request. No number is used again.
 */
const updateUserPool: readonly RequestRule[] = [
  // Names.
  describeOnlyMember,
  // Form of single values.
  unexpectedArnService,
  repeatedListValue,
  // Messages.
  smsMessageNeedsCode,
  smsTextTooLong,
  emailMessageNeedsCode,
  linkMessageNeedsLink,
  messageTwinsDiffer,
  inviteMessageNeedsPlaceholders,
  usernameInVerificationMessage,
  codeAndLinkMessages,
  linkOptionNeedsLinkMessage,
  customEmailNeedsDeveloper,
  // Triggers.
  customSenderNeedsKey,
  preTokenTwinsDiffer,
  preTokenHalfCleared,
  tokenVersionNeedsTier,
  triggerInOtherRegion,
  keyInOtherRegion,
  triggerFunctionMissing,
  authChallengeTriggersIncomplete,
  keyWithoutCustomSender,
  triggerNeedsPermission,
  // Verification of addresses and numbers.
  updateSettingsNotAutoVerified,
  phoneVerificationNeedsSms,
  updateSettingsNeedEmptyList,
  autoVerificationRemoved,
  // MFA.
  mfaTurnedOn,
  mfaNeedsFactor,
  mfaExcludesOtpSignIn,
  passkeyNeedsUserVerification,
  emailMfaNeedsDeveloper,
  recoveryChannelIsMfaChannel,
  adaptiveAuthenticationWithRequiredMfa,
  // Sign-in and tier.
  signInNeedsPassword,
  smsSignInNeedsSms,
  passwordlessNeedsTier,
  threatProtectionNeedsPlus,
  tierLoweredWithFeatures,
  tierChanges,
  passwordHistoryNeedsTier,
  customAuthModeWithoutThreatProtection,
  // Mail and SMS.
  developerNeedsSourceArn,
  fromNotAnAddress,
  replyToNotAnAddress,
  oneSmsCaller,
  smsRoleInOtherAccount,
  eumsRegionDiffers,
  defaultSenderWithSourceArn,
  configurationSetWithoutDeveloper,
  sourceArnInOtherRegion,
  snsRegionDiffers,
  smsConfigurationStays,
  smsRoleIsCheckedAgain,
  // Accounts, tags and the newer settings.
  validityDaysTwice,
  repeatedRecoveryMechanism,
  adminOnlyRecoveryNotAlone,
  tooManyTags,
  reservedTagKey,
  customerKeyNeedsArn,
  clientRegistrationNeedsStatus,
  unknownAcrLevel,
  repeatedAcrValue,
  acrNeedsTier,
  replicaFollowsPrimary,
  zeroValidityDays,
  recoveryWithoutChannel,
  customerKeyNotMultiRegion,
  issuerChanges,
  tagsAlone,
  // The request as a whole.
  nothingChanges,
];

/** The members of CreateUserPool that its pool can change later are those of UpdateUserPool, and so are their rules. */
const createUserPool: readonly RequestRule[] = updateUserPool.filter(({ aboutChange }) => aboutChange !== true);

/** What a request that follows UpdateUserPool has to heed: this operation replaces all of MFA. */
const setUserPoolMfaConfig: readonly RequestRule[] = [mfaOffWithFactor, mfaModeLeftOut];

/** The rules by the API name of their operation. */
export const rulesByOperation: ReadonlyMap<string, readonly RequestRule[]> = new Map([
  ["UpdateUserPool", updateUserPool],
  ["CreateUserPool", createUserPool],
  ["SetUserPoolMfaConfig", setUserPoolMfaConfig],
]);

/** The rules of an operation, in the order in which they are run; none for one that we know no rules of. */
export function rulesOf(operation: string): readonly RequestRule[] {
  return rulesByOperation.get(operation) ?? [];
}
