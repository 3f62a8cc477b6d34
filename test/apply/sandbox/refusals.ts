import type { JsonObject } from "@longhand/validation";

/** An update that the service refuses. */
export interface Refusal {
  /** The rule of the validator that says the same; where there is none, what it is about. */
  readonly rule: string;
  /** What the pool is made with. */
  readonly made?: JsonObject;
  /** What SetUserPoolMfaConfig is sent before. */
  readonly mfa?: JsonObject;
  readonly sent: JsonObject;
  /** InvalidParameterException where nothing stands here. */
  readonly exception?: string;
  /** The whole message, or a part of it where it is not the service's own. */
  readonly message: string;
}

const lambda = (name: string, region = "us-east-1") => `arn:aws:lambda:${region}:123456789012:function:${name}`;
const role = (account = "123456789012") => `arn:aws:iam::${account}:role/sms`;
const sms = { SmsConfiguration: { SnsCallerArn: role(), ExternalId: "x" } };
const ses = "arn:aws:ses:us-east-1:123456789012:identity/example.com";
const developer = { EmailConfiguration: { EmailSendingAccount: "DEVELOPER", SourceArn: ses } };
const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } };
const firstFactors = (...factors: readonly string[]) => ({
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: factors } },
});
const unavailable = (tier: string, features: string) =>
  `The following features need to be disabled for the ${tier} pricing tier configured: ${features}`;

/** Of quoted wordings the whole message, as published. */
export const refusals: readonly Refusal[] = [
  // Messages. The model's pattern refuses what lacks its code before any rule does.
  {
    rule: "request/sms-message-needs-code",
    sent: { SmsAuthenticationMessage: "No code" },
    message:
      "1 validation error detected: Value 'No code' at 'smsAuthenticationMessage' failed to satisfy constraint: " +
      "Member must satisfy regular expression pattern: .*\\{####\\}.*",
  },
  {
    rule: "request/email-message-needs-code",
    sent: { EmailVerificationMessage: "No code" },
    message:
      "at 'emailVerificationMessage' failed to satisfy constraint: Member must satisfy regular expression pattern",
  },
  {
    rule: "request/sms-text-too-long",
    sent: { SmsAuthenticationMessage: `{####}${"\u{1f600}".repeat(70)}` },
    message: "SmsAuthenticationMessage takes 146 UTF-16 units",
  },
  {
    rule: "request/link-message-needs-link",
    sent: { VerificationMessageTemplate: { EmailMessageByLink: "Click {####}" } },
    message: "The message is invalid",
  },
  {
    rule: "request/message-twins-differ",
    sent: { SmsVerificationMessage: "a {####}", VerificationMessageTemplate: { SmsMessage: "b {####}" } },
    message: "their texts differ",
  },
  // Triggers.
  {
    rule: "request/custom-sender-needs-key",
    sent: { LambdaConfig: { CustomSMSSender: { LambdaVersion: "V1_0", LambdaArn: lambda("a") } } },
    message: "KMSKeyId parameter is required when Custom SMS/Email Lambda trigger is used",
  },
  {
    rule: "request/pre-token-twins-differ",
    sent: {
      LambdaConfig: {
        PreTokenGeneration: lambda("a"),
        PreTokenGenerationConfig: { LambdaVersion: "V1_0", LambdaArn: lambda("b") },
      },
    },
    message: "Cannot use PreTokenGenerationLambda and PreTokenGeneration with different values",
  },
  {
    rule: "request/token-version-needs-tier",
    made: { UserPoolTier: "LITE" },
    sent: { LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: "V2_0", LambdaArn: lambda("b") } } },
    exception: "FeatureUnavailableInTierException",
    message: unavailable("LITE", "Access Token Customization"),
  },
  {
    rule: "request/trigger-in-other-region",
    sent: { LambdaConfig: { PreSignUp: lambda("a", "eu-west-1") } },
    message: "Cross-region lambda functions are not supported",
  },
  {
    rule: "request/key-in-other-region",
    sent: { LambdaConfig: { KMSKeyID: "arn:aws:kms:eu-west-1:123456789012:key/1" } },
    message: "Cross-region KMS keys are not supported",
  },
  // Verification.
  {
    rule: "request/update-settings-not-auto-verified",
    sent: { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] } },
    message: "All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes",
  },
  {
    rule: "request/phone-verification-needs-sms",
    made: sms,
    sent: { AutoVerifiedAttributes: ["phone_number"] },
    message: "SMS configuration is required when phone_number is selected for auto verification",
  },
  // MFA.
  {
    rule: "request/mfa-turned-on",
    sent: { MfaConfiguration: "ON", ...sms },
    message: "Cannot turn MFA functionality ON, once the user pool has been created",
  },
  {
    rule: "request/mfa-needs-factor",
    sent: { MfaConfiguration: "OPTIONAL" },
    message: "SMS configuration and Auto verification for phone_number are required when MFA is required/optional",
  },
  {
    rule: "request/mfa-excludes-otp-sign-in",
    mfa: { MfaConfiguration: "ON", ...totp },
    sent: firstFactors("PASSWORD", "EMAIL_OTP"),
    message: "Only PASSWORD and WEB_AUTHN can be enabled as an auth factor if MFA is enabled",
  },
  {
    rule: "request/passkey-needs-user-verification",
    mfa: { MfaConfiguration: "ON", ...totp },
    sent: firstFactors("PASSWORD", "WEB_AUTHN"),
    message: "MULTI_FACTOR_WITH_USER_VERIFICATION",
  },
  {
    rule: "request/email-mfa-needs-developer",
    made: developer,
    mfa: { MfaConfiguration: "OPTIONAL", EmailMfaConfiguration: { Message: "Code {####}", Subject: "Code" } },
    sent: { EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" } },
    message: "needs DEVELOPER",
  },
  // Sign-in and tier.
  {
    rule: "request/sign-in-needs-password",
    sent: firstFactors("WEB_AUTHN"),
    message: "Password should be configured as one of the allowed first auth factors",
  },
  {
    rule: "request/sms-sign-in-needs-sms",
    made: sms,
    sent: firstFactors("PASSWORD", "SMS_OTP"),
    message: "SMS configuration is required when SMS_OTP is an allowed first auth factor",
  },
  {
    rule: "request/passwordless-needs-tier",
    made: { UserPoolTier: "LITE" },
    sent: firstFactors("PASSWORD", "WEB_AUTHN"),
    exception: "FeatureUnavailableInTierException",
    message: unavailable("LITE", "Passwordless Sign-In"),
  },
  {
    rule: "request/threat-protection-needs-plus",
    sent: { UserPoolAddOns: { AdvancedSecurityMode: "AUDIT" } },
    exception: "FeatureUnavailableInTierException",
    message: unavailable("ESSENTIALS", "Threat Protection"),
  },
  {
    rule: "request/password-history-needs-tier",
    made: { UserPoolTier: "LITE" },
    sent: { Policies: { PasswordPolicy: { PasswordHistorySize: 3 } } },
    exception: "FeatureUnavailableInTierException",
    message: unavailable("LITE", "Password History"),
  },
  {
    rule: "request/acr-needs-tier",
    made: { UserPoolTier: "LITE" },
    sent: { AcrConfiguration: { Level1: { AcrValue: "urn:one" } } },
    exception: "FeatureUnavailableInTierException",
    message: unavailable("LITE", "Authentication Context Class References"),
  },
  {
    rule: "request/tier-lowered-with-features",
    made: { ...firstFactors("PASSWORD", "EMAIL_OTP"), DcrConfiguration: { EnableStatus: "Enabled" } },
    sent: { UserPoolTier: "LITE" },
    exception: "FeatureUnavailableInTierException",
    message: unavailable("LITE", "Passwordless Sign-In, Dynamic Client Registration"),
  },
  // Mail and SMS.
  {
    rule: "request/developer-needs-source-arn",
    sent: { EmailConfiguration: { EmailSendingAccount: "DEVELOPER" } },
    message: "Source ARN is required to use DEVELOPER email sending owner",
  },
  {
    rule: "request/from-not-an-address",
    sent: { EmailConfiguration: { From: "nobody" } },
    message: "Email from address is not valid",
  },
  {
    rule: "request/reply-to-not-an-address",
    sent: { EmailConfiguration: { ReplyToEmailAddress: "a@b@c" } },
    message: "Reply-to email address is not valid",
  },
  { rule: "request/one-sms-caller", sent: { SmsConfiguration: { ExternalId: "x" } }, message: "and has neither" },
  {
    rule: "request/sms-role-in-other-account",
    sent: { SmsConfiguration: { SnsCallerArn: role("999999999999") } },
    exception: "AccessDeniedException",
    message: "Cross-account pass role is not allowed.",
  },
  {
    rule: "request/sns-region-differs",
    sent: { SmsConfiguration: { SnsCallerArn: role(), SnsRegion: "eu-west-1" } },
    message: "Invalid snsRegion",
  },
  {
    rule: "request/eums-region-differs",
    sent: { SmsConfiguration: { EumsSms: { CallerArn: role(), Region: "eu-west-1" } } },
    message: "AWS End User Messaging has to send from us-east-1",
  },
  // Accounts, tags and the newer settings.
  {
    rule: "request/validity-days-twice",
    sent: {
      AdminCreateUserConfig: { UnusedAccountValidityDays: 7 },
      Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 7 } },
    },
    message: "Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays",
  },
  {
    rule: "the older member for days, once the newer one was sent",
    made: { Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 7 } } },
    sent: { AdminCreateUserConfig: { UnusedAccountValidityDays: 7 } },
    message: "Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays",
  },
  {
    rule: "request/repeated-recovery-mechanism",
    sent: {
      AccountRecoverySetting: {
        RecoveryMechanisms: [
          { Priority: 1, Name: "verified_email" },
          { Priority: 1, Name: "verified_phone_number" },
        ],
      },
    },
    message: "AccountRecoverySetting cannot have duplicate priorities or recovery mechanisms",
  },
  {
    rule: "request/admin-only-recovery-not-alone",
    sent: {
      AccountRecoverySetting: {
        RecoveryMechanisms: [
          { Priority: 1, Name: "admin_only" },
          { Priority: 2, Name: "verified_email" },
        ],
      },
    },
    message: "AccountRecoverySetting cannot use admin_only setting with any other recovery mechanisms",
  },
  {
    rule: "request/too-many-tags",
    sent: { UserPoolTags: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, ""])) },
    exception: "UserPoolTaggingException",
    message: "A pool has at most 50 tags",
  },
  {
    rule: "request/reserved-tag-key",
    sent: { UserPoolTags: { "aws:owner": "me" } },
    exception: "UserPoolTaggingException",
    message: "is reserved",
  },
  {
    rule: "request/customer-key-needs-arn",
    sent: { KeyConfiguration: { KeyType: "CUSTOMER_MANAGED_KEY" } },
    message: "without KmsKeyArn",
  },
  {
    rule: "request/unknown-acr-level",
    sent: { AcrConfiguration: { Level5: { AcrValue: "urn:five" } } },
    message: "Level5 is no level",
  },
  {
    rule: "request/repeated-acr-value",
    sent: { AcrConfiguration: { Level1: { AcrValue: "urn:a" }, Level2: { AcrValue: "urn:a" } } },
    message: "names two levels",
  },
];

/** Rules of which the service says nothing: it passes over what they find, or nobody has seen it refuse. */
export const acceptedInSilence: readonly string[] = [
  // Members that it does not know.
  "request/describe-only-member",
  // Clears nothing, or brings back what was cleared.
  "request/pre-token-half-cleared",
  "request/update-settings-need-empty-list",
  // Switches registration on.
  "request/client-registration-needs-status",
  // The sandbox has no replicas.
  "request/replica-follows-primary",
];
