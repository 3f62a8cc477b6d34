import type { JsonObject } from "@longhand/validation";
import { withMembers } from "./json.ts";
import { makePool } from "./operations/create-user-pool.ts";
import { sandboxAccount } from "./pool-id.ts";
import type { PoolRecord } from "./pool-record.ts";
import { samplePoolId } from "./sample-pool-id.ts";
import type { PoolStore } from "./store/pool-store.ts";

const lambda = (name: string) => `arn:aws:lambda:us-west-2:${sandboxAccount}:function:${name}`;
const kms = (name: string) => `arn:aws:kms:us-west-2:${sandboxAccount}:key/${name}`;

/** Every setting, none of them at its default, so that a plan has something to protect. */
const sampleRequest: JsonObject = {
  PoolName: "sample",
  Policies: {
    PasswordPolicy: {
      MinimumLength: 12,
      RequireUppercase: true,
      RequireLowercase: true,
      RequireNumbers: true,
      RequireSymbols: false,
      PasswordHistorySize: 5,
      TemporaryPasswordValidityDays: 3,
    },
    SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP", "WEB_AUTHN"] },
  },
  DeletionProtection: "ACTIVE",
  LambdaConfig: {
    PreSignUp: lambda("check-sign-up"),
    PostConfirmation: lambda("welcome"),
    PreTokenGenerationConfig: { LambdaVersion: "V2_0", LambdaArn: lambda("add-claims") },
    CustomEmailSender: { LambdaVersion: "V1_0", LambdaArn: lambda("send-mail") },
    KMSKeyID: kms("11111111-2222-3333-4444-555555555555"),
  },
  AutoVerifiedAttributes: ["email", "phone_number"],
  VerificationMessageTemplate: {
    SmsMessage: "Your code is {####}.",
    EmailMessage: "Your code is {####}. It is valid for a day.",
    EmailSubject: "Your code",
    EmailMessageByLink: "Please {##confirm your address##}.",
    EmailSubjectByLink: "Confirm your address",
    DefaultEmailOption: "CONFIRM_WITH_LINK",
  },
  SmsAuthenticationMessage: "Your sign-in code is {####}.",
  UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
  MfaConfiguration: "OPTIONAL",
  DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true },
  EmailConfiguration: {
    SourceArn: `arn:aws:ses:us-west-2:${sandboxAccount}:identity/example.com`,
    ReplyToEmailAddress: "help@example.com",
    EmailSendingAccount: "DEVELOPER",
    From: "Example <no-reply@example.com>",
    ConfigurationSet: "sign-in",
  },
  SmsConfiguration: {
    SnsCallerArn: `arn:aws:iam::${sandboxAccount}:role/send-sms`,
    ExternalId: "sample-pool",
    SnsRegion: "us-west-2",
  },
  UserPoolTags: { Team: "Green", Area: "West", CostCenter: "4711" },
  AdminCreateUserConfig: {
    AllowAdminCreateUserOnly: true,
    InviteMessageTemplate: {
      SMSMessage: "Your user name is {username}, your password {####}.",
      EmailMessage: "Your user name is {username}, your password {####}.",
      EmailSubject: "Welcome",
    },
  },
  UserPoolAddOns: {
    AdvancedSecurityMode: "AUDIT",
    AdvancedSecurityAdditionalFlows: { CustomAuthMode: "AUDIT" },
  },
  AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: "verified_email" }] },
  UserPoolTier: "PLUS",
  KeyConfiguration: {
    KeyType: "CUSTOMER_MANAGED_KEY",
    KmsKeyArn: kms("mrk-0123456789abcdef0123456789abcdef"),
  },
  IssuerConfiguration: { Type: "UPDATED" },
  DcrConfiguration: {
    EnableStatus: "Enabled",
    OpenDcrEnabled: false,
    AuthenticatedGrantTypes: ["code"],
    OpenDcrGrantTypes: ["code"],
    AllowedScopes: ["openid", "email"],
  },
  AcrConfiguration: {
    Level1: { AcrValue: "urn:example:acr:password" },
    Level2: { AcrValue: "urn:example:acr:two-factors" },
  },
  AliasAttributes: ["email"],
  UsernameConfiguration: { CaseSensitive: false },
  Schema: [
    {
      Name: "department",
      AttributeDataType: "String",
      Mutable: true,
      StringAttributeConstraints: { MinLength: "1", MaxLength: "64" },
    },
  ],
};

/** Makes the sample pool where it was never made; one that was deleted stays deleted. */
export function ensureSamplePool(store: PoolStore, clock: () => number): void {
  if (store.knows(samplePoolId)) return;
  store.change(samplePoolId, (record) =>
    record === undefined ? { write: samplePool(clock), result: undefined } : { write: "nothing", result: undefined },
  );
}

/** Puts the sample pool back to what it was at first, whatever became of it. */
export function restoreSamplePool(store: PoolStore, clock: () => number): void {
  store.change(samplePoolId, () => ({ write: samplePool(clock), result: undefined }));
}

function samplePool(clock: () => number): PoolRecord {
  const made = makePool(samplePoolId, sampleRequest, { clock, newer: [] });
  if (made.kind === "refused") throw new Error(`The sample pool is refused: ${made.exception.message}`);
  const { pool, factors, unusedValidity } = made.record;
  return {
    pool: withMembers(pool, { Domain: "sample-pool" }),
    factors: withMembers(factors, {
      SoftwareTokenMfaConfiguration: { Enabled: true },
      WebAuthnConfiguration: { RelyingPartyId: "example.com", UserVerification: "preferred" },
    }),
    unusedValidity,
  };
}
