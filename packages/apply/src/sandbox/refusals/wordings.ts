/** How the service refuses what a rule finds. */
export interface Wording {
  /** Name of the exception; InvalidParameterException where nothing stands here. */
  readonly exception?: string;
  /** The service's own message; the rule's where nobody has published it. */
  readonly message?: string;
}

/**
 * The rules of the validator that the service itself enforces, by their codes. The others are advice, or watch over what the service
 * accepts in silence. The names of tiers and features are put in elsewhere.
 */
export const wordings: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  ["request/sms-message-needs-code", {}],
  ["request/sms-text-too-long", {}],
  ["request/email-message-needs-code", {}],
  ["request/link-message-needs-link", { message: "The message is invalid" }],
  ["request/message-twins-differ", {}],
  [
    "request/custom-sender-needs-key",
    { message: "KMSKeyId parameter is required when Custom SMS/Email Lambda trigger is used" },
  ],
  [
    "request/pre-token-twins-differ",
    { message: "Cannot use PreTokenGenerationLambda and PreTokenGeneration with different values" },
  ],
  ["request/trigger-in-other-region", { message: "Cross-region lambda functions are not supported" }],
  ["request/key-in-other-region", { message: "Cross-region KMS keys are not supported" }],
  [
    "request/update-settings-not-auto-verified",
    { message: "All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes" },
  ],
  [
    "request/phone-verification-needs-sms",
    { message: "SMS configuration is required when phone_number is selected for auto verification" },
  ],
  ["request/mfa-turned-on", { message: "Cannot turn MFA functionality ON, once the user pool has been created" }],
  [
    "request/mfa-needs-factor",
    {
      message: "SMS configuration and Auto verification for phone_number are required when MFA is required/optional",
    },
  ],
  [
    "request/mfa-excludes-otp-sign-in",
    { message: "Only PASSWORD and WEB_AUTHN can be enabled as an auth factor if MFA is enabled" },
  ],
  ["request/passkey-needs-user-verification", {}],
  ["request/email-mfa-needs-developer", {}],
  [
    "request/sign-in-needs-password",
    { message: "Password should be configured as one of the allowed first auth factors" },
  ],
  [
    "request/sms-sign-in-needs-sms",
    { message: "SMS configuration is required when SMS_OTP is an allowed first auth factor" },
  ],
  ["request/developer-needs-source-arn", { message: "Source ARN is required to use DEVELOPER email sending owner" }],
  ["request/from-not-an-address", { message: "Email from address is not valid" }],
  ["request/reply-to-not-an-address", { message: "Reply-to email address is not valid" }],
  ["request/one-sms-caller", {}],
  [
    "request/sms-role-in-other-account",
    { exception: "AccessDeniedException", message: "Cross-account pass role is not allowed." },
  ],
  ["request/sns-region-differs", { message: "Invalid snsRegion" }],
  ["request/eums-region-differs", {}],
  [
    "request/validity-days-twice",
    {
      message: "Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays",
    },
  ],
  [
    "request/repeated-recovery-mechanism",
    { message: "AccountRecoverySetting cannot have duplicate priorities or recovery mechanisms" },
  ],
  [
    "request/admin-only-recovery-not-alone",
    { message: "AccountRecoverySetting cannot use admin_only setting with any other recovery mechanisms" },
  ],
  ["request/too-many-tags", { exception: "UserPoolTaggingException" }],
  ["request/reserved-tag-key", { exception: "UserPoolTaggingException" }],
  ["request/customer-key-needs-arn", {}],
  ["request/unknown-acr-level", {}],
  ["request/repeated-acr-value", {}],
  [
    "request/mfa-off-with-factor",
    { message: "Invalid MFA configuration given, can't turn off MFA and configure an MFA together." },
  ],
]);
