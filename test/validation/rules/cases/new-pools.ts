import { identityArn, keyArn, lambdaArn, roleArn } from "./arns.ts";
import type { RuleCase } from "./rule-case.ts";

const operation = "CreateUserPool";
const sender = { LambdaVersion: "V1_0", LambdaArn: lambdaArn("send") };
const firstFactors = "/Policies/SignInPolicy/AllowedFirstAuthFactors";
const factors = (...names: readonly string[]) => ({ SignInPolicy: { AllowedFirstAuthFactors: names } });
const mail = (members: object): RuleCase["request"] => ({ PoolName: "a", EmailConfiguration: { ...members } });
const protectedPool = { UserPoolAddOns: { AdvancedSecurityMode: "AUDIT" } };

/** What a pool may not be created with: the rules of UpdateUserPool that are not about a change. */
export const newPoolCases: readonly RuleCase[] = [
  {
    operation,
    code: "request/custom-sender-needs-key",
    request: { PoolName: "a", LambdaConfig: { CustomSMSSender: sender } },
    places: ["/LambdaConfig/CustomSMSSender"],
  },
  {
    operation,
    code: "request/custom-sender-needs-key",
    request: { PoolName: "a", LambdaConfig: { CustomSMSSender: sender, KMSKeyID: keyArn } },
    places: [],
  },
  {
    operation,
    code: "request/pre-token-twins-differ",
    request: {
      PoolName: "a",
      LambdaConfig: { PreTokenGeneration: lambdaArn("a"), PreTokenGenerationConfig: sender },
    },
    places: ["/LambdaConfig/PreTokenGeneration + /LambdaConfig/PreTokenGenerationConfig/LambdaArn"],
  },
  {
    operation,
    code: "request/update-settings-not-auto-verified",
    request: {
      PoolName: "a",
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
    },
    places: ["/UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate/0"],
  },
  {
    operation,
    code: "request/phone-verification-needs-sms",
    request: { PoolName: "a", AutoVerifiedAttributes: ["email", "phone_number"] },
    places: ["/AutoVerifiedAttributes/1"],
  },
  {
    operation,
    code: "request/sms-sign-in-needs-sms",
    request: { PoolName: "a", Policies: factors("PASSWORD", "SMS_OTP") },
    places: [`${firstFactors}/1`],
  },
  {
    operation,
    code: "request/validity-days-twice",
    request: {
      PoolName: "a",
      AdminCreateUserConfig: { UnusedAccountValidityDays: 7 },
      Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 7 } },
    },
    places: [
      "/AdminCreateUserConfig/UnusedAccountValidityDays + /Policies/PasswordPolicy/TemporaryPasswordValidityDays",
    ],
  },
  {
    operation,
    code: "request/sign-in-needs-password",
    request: { PoolName: "a", Policies: factors("WEB_AUTHN") },
    places: [firstFactors],
  },
  {
    operation,
    code: "request/developer-needs-source-arn",
    request: mail({ EmailSendingAccount: "DEVELOPER" }),
    places: ["/EmailConfiguration/EmailSendingAccount"],
  },
  {
    operation,
    code: "request/default-sender-with-source-arn",
    request: mail({ SourceArn: identityArn }),
    places: ["/EmailConfiguration/SourceArn"],
  },
  {
    operation,
    code: "request/repeated-recovery-mechanism",
    request: {
      PoolName: "a",
      AccountRecoverySetting: {
        RecoveryMechanisms: [
          { Priority: 1, Name: "verified_email" },
          { Priority: 1, Name: "verified_phone_number" },
        ],
      },
    },
    places: [
      "/AccountRecoverySetting/RecoveryMechanisms/1/Priority + /AccountRecoverySetting/RecoveryMechanisms/0/Priority",
    ],
  },
  {
    operation,
    code: "request/unexpected-arn-service",
    request: { PoolName: "a", LambdaConfig: { PreSignUp: roleArn } },
    places: ["/LambdaConfig/PreSignUp"],
  },
  // A pool that is created can have no factor but SMS, and has none without its settings.
  {
    operation,
    code: "request/mfa-needs-factor",
    request: { PoolName: "a", MfaConfiguration: "OPTIONAL" },
    places: ["/MfaConfiguration"],
  },
  {
    operation,
    code: "request/mfa-needs-factor",
    request: { PoolName: "a", MfaConfiguration: "ON", SmsConfiguration: { SnsCallerArn: roleArn } },
    places: [],
  },
  // That may be beside what is given.
  {
    operation,
    code: "request/mfa-needs-factor",
    request: { MfaConfiguration: "ON" },
    extent: "settings",
    places: [],
  },
  {
    operation,
    code: "request/mfa-turned-on",
    request: { PoolName: "a", MfaConfiguration: "ON", SmsConfiguration: { SnsCallerArn: roleArn } },
    places: [],
  },
  {
    operation,
    code: "request/mfa-excludes-otp-sign-in",
    request: { PoolName: "a", MfaConfiguration: "ON", Policies: factors("PASSWORD", "EMAIL_OTP") },
    places: [`${firstFactors}/1 + /MfaConfiguration`],
  },
  {
    operation,
    code: "request/threat-protection-needs-plus",
    request: { PoolName: "a", UserPoolTier: "ESSENTIALS", ...protectedPool },
    places: ["/UserPoolAddOns/AdvancedSecurityMode + /UserPoolTier"],
  },
  {
    operation,
    code: "request/threat-protection-needs-plus",
    request: { PoolName: "a", UserPoolTier: "PLUS", ...protectedPool },
    places: [],
  },
  // What describes a pool and cannot be updated, a new pool can have.
  {
    operation,
    code: "request/describe-only-member",
    request: { PoolName: "a", AliasAttributes: ["email"], UsernameConfiguration: { CaseSensitive: false } },
    places: [],
  },
  { operation, code: "request/tags-alone", request: { UserPoolTags: { Team: "Blue" } }, places: [] },
  { operation, code: "request/nothing-changes", request: { UserPoolTags: {} }, places: [] },
];
