import { keyArn, lambdaArn, roleArn } from "./arns.ts";
import type { RuleCase } from "./rule-case.ts";

/** Names, and single values that the model has nothing against. */
export const valueCases: readonly RuleCase[] = [
  {
    code: "request/describe-only-member",
    request: { Id: "us-west-2_aaaaaaaaa", PoolName: "a", SchemaAttributes: [], Domain: "b", Nonsense: 1 },
    places: ["/Id (key)", "/SchemaAttributes (key)", "/Domain (key)"],
  },
  // What is merged into the request came from the pool; only what was asked for counts.
  { code: "request/describe-only-member", request: { Name: "a" }, patch: { PoolName: "a" }, places: [] },
  { code: "request/describe-only-member", request: { PoolName: "a" }, patch: { Arn: null }, places: ["/Arn (key)"] },
  {
    code: "request/unexpected-arn-service",
    request: {
      LambdaConfig: {
        PreSignUp: roleArn,
        UserMigration: "arn:aws:lambda:us-west-2:123456789012:layer:shared",
        CustomEmailSender: { LambdaVersion: "V1_0", LambdaArn: keyArn },
        KMSKeyID: lambdaArn("send"),
      },
      KeyConfiguration: { KmsKeyArn: roleArn },
      SmsConfiguration: { SnsCallerArn: "arn:aws:iam::123456789012:user/alice", EumsSms: { CallerArn: keyArn } },
      EmailConfiguration: { SourceArn: "arn:aws:sns:us-west-2:123456789012:mails" },
    },
    places: [
      "/LambdaConfig/PreSignUp",
      "/LambdaConfig/UserMigration",
      "/LambdaConfig/CustomEmailSender/LambdaArn",
      "/LambdaConfig/KMSKeyID",
      "/KeyConfiguration/KmsKeyArn",
      "/SmsConfiguration/SnsCallerArn",
      "/SmsConfiguration/EumsSms/CallerArn",
      "/EmailConfiguration/SourceArn",
    ],
  },
  {
    code: "request/unexpected-arn-service",
    request: {
      LambdaConfig: { PreSignUp: `${lambdaArn("check")}:live`, KMSKeyID: keyArn },
      SmsConfiguration: { SnsCallerArn: "arn:aws-us-gov:iam::123456789012:role/path/sms" },
      EmailConfiguration: { SourceArn: "arn:aws:ses:us-west-2:123456789012:identity/someone@example.com" },
    },
    places: [],
  },
  // No ARN at all is the pattern's matter.
  { code: "request/unexpected-arn-service", request: { LambdaConfig: { PreSignUp: "check" } }, places: [] },
  {
    code: "request/repeated-list-value",
    request: { AutoVerifiedAttributes: ["email", "phone_number", "email", "email"] },
    places: [
      "/AutoVerifiedAttributes/2 + /AutoVerifiedAttributes/0",
      "/AutoVerifiedAttributes/3 + /AutoVerifiedAttributes/0",
    ],
  },
  {
    code: "request/repeated-list-value",
    request: {
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email", 1, 1] },
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN", "PASSWORD"] } },
    },
    places: ["/Policies/SignInPolicy/AllowedFirstAuthFactors/2 + /Policies/SignInPolicy/AllowedFirstAuthFactors/0"],
  },
  { code: "request/repeated-list-value", request: { AutoVerifiedAttributes: ["email", "phone_number"] }, places: [] },
  {
    code: "request/nothing-changes",
    request: {
      UserPoolId: "us-west-2_aaaaaaaaa",
      AutoVerifiedAttributes: ["email", "phone_number"],
      LambdaConfig: {},
      PoolName: "a",
    },
    state: { pool: { AutoVerifiedAttributes: ["phone_number", "email"], Name: "a", MfaConfiguration: "OFF" } },
    places: [""],
  },
  {
    code: "request/nothing-changes",
    request: {
      AccountRecoverySetting: {
        RecoveryMechanisms: [
          { Priority: 2, Name: "verified_email" },
          { Name: "verified_phone_number", Priority: 1 },
        ],
      },
      UserPoolAddOns: { AdvancedSecurityMode: "OFF" },
    },
    state: {
      pool: {
        AccountRecoverySetting: {
          RecoveryMechanisms: [
            { Priority: 1, Name: "verified_phone_number" },
            { Priority: 2, Name: "verified_email" },
          ],
        },
      },
    },
    places: [""],
  },
  {
    code: "request/nothing-changes",
    request: { PoolName: "a", LambdaConfig: { PreSignUp: lambdaArn("a") } },
    patch: { PoolName: "a" },
    state: { pool: { Name: "a", LambdaConfig: { PreSignUp: lambdaArn("b") } } },
    places: [""],
  },
  {
    code: "request/nothing-changes",
    request: { AutoVerifiedAttributes: ["email"] },
    state: { pool: { AutoVerifiedAttributes: ["email", "phone_number"] } },
    places: [],
  },
  {
    code: "request/nothing-changes",
    request: { AutoVerifiedAttributes: ["email", "phone_number"] },
    state: { pool: { AutoVerifiedAttributes: ["phone_number", "phone_number"] } },
    places: [],
  },
  {
    code: "request/nothing-changes",
    request: { AutoVerifiedAttributes: "email" },
    state: { pool: { AutoVerifiedAttributes: ["email"] } },
    places: [],
  },
  { code: "request/nothing-changes", request: { PoolName: "a" }, state: { pool: { Name: "A" } }, places: [] },
  {
    code: "request/nothing-changes",
    request: { PoolName: "a" },
    patch: { PoolName: "a", LambdaConfig: null },
    state: { pool: { Name: "a", LambdaConfig: { PreSignUp: lambdaArn("a") } } },
    places: [],
  },
  { code: "request/nothing-changes", request: { UserPoolId: "us-west-2_aaaaaaaaa" }, state: { pool: {} }, places: [] },
];
