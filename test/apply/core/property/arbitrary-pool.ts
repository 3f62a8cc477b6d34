import type { JsonObject, JsonValue } from "@longhand/validation";
import * as fc from "fast-check";

const account = "123456789012";
const arn = (service: string, resource: string) => `arn:aws:${service}:us-east-1:${account}:${resource}`;
const trigger = fc.constantFrom("a", "b", "c").map((name) => arn("lambda", `function:${name}`));
const text = fc.constantFrom("Your code is {####}.", "{####} is your code.", "Use {####}, please.");
const set = (...values: readonly string[]) => fc.subarray([...values], { minLength: 1 });

/** Values of each setting, all of them such that any of them goes with any of another. */
const settingValues: Readonly<Record<string, fc.Arbitrary<JsonValue>>> = {
  Policies: fc.record({
    PasswordPolicy: fc.record({
      MinimumLength: fc.integer({ min: 6, max: 99 }),
      RequireUppercase: fc.boolean(),
      RequireLowercase: fc.boolean(),
      RequireNumbers: fc.boolean(),
      RequireSymbols: fc.boolean(),
      PasswordHistorySize: fc.integer({ min: 0, max: 24 }),
      TemporaryPasswordValidityDays: fc.integer({ min: 0, max: 365 }),
    }),
    SignInPolicy: fc.record({ AllowedFirstAuthFactors: set("EMAIL_OTP").map((factors) => ["PASSWORD", ...factors]) }),
  }),
  DeletionProtection: fc.constantFrom("ACTIVE", "INACTIVE"),
  LambdaConfig: fc.record(
    {
      PreSignUp: trigger,
      PostConfirmation: trigger,
      CustomMessage: trigger,
      UserMigration: trigger,
      PreTokenGenerationConfig: fc.record({ LambdaVersion: fc.constantFrom("V1_0", "V2_0"), LambdaArn: trigger }),
      InboundFederation: fc.record({ LambdaVersion: fc.constant("V1_0"), LambdaArn: trigger }),
    },
    { requiredKeys: [] },
  ),
  AutoVerifiedAttributes: fc.subarray(["email", "phone_number"]),
  VerificationMessageTemplate: fc.record(
    {
      SmsMessage: text,
      EmailMessage: text,
      EmailSubject: fc.constantFrom("Code", "Your code"),
      DefaultEmailOption: fc.constant("CONFIRM_WITH_CODE"),
    },
    { requiredKeys: ["DefaultEmailOption"] },
  ),
  SmsAuthenticationMessage: text,
  DeviceConfiguration: fc.record(
    { ChallengeRequiredOnNewDevice: fc.boolean(), DeviceOnlyRememberedOnUserPrompt: fc.boolean() },
    { requiredKeys: [] },
  ),
  EmailConfiguration: fc.oneof(
    fc.constant({ EmailSendingAccount: "COGNITO_DEFAULT" }),
    fc.record({
      EmailSendingAccount: fc.constant("DEVELOPER"),
      SourceArn: fc.constant(arn("ses", "identity/example.com")),
      From: fc.constantFrom("a@example.com", "b@example.com"),
    }),
  ),
  SmsConfiguration: fc.record({
    SnsCallerArn: fc.constantFrom("one", "two").map((role) => `arn:aws:iam::${account}:role/${role}`),
    ExternalId: fc.constantFrom("one", "two"),
    SnsRegion: fc.constant("us-east-1"),
  }),
  UserPoolTags: fc.dictionary(fc.constantFrom("Team", "Area", "a/b", "~c"), fc.constantFrom("", "Green", "Blue"), {
    minKeys: 1,
    noNullPrototype: true,
  }),
  AdminCreateUserConfig: fc.record(
    {
      AllowAdminCreateUserOnly: fc.boolean(),
      InviteMessageTemplate: fc.record({ EmailMessage: fc.constantFrom("{username} {####}", "{####} {username}") }),
    },
    { requiredKeys: ["AllowAdminCreateUserOnly"] },
  ),
  UserPoolAddOns: fc.record({ AdvancedSecurityMode: fc.constantFrom("OFF", "AUDIT", "ENFORCED") }),
  AccountRecoverySetting: fc.constantFrom("verified_email", "admin_only").map((Name) => ({
    RecoveryMechanisms: [{ Priority: 1, Name }],
  })),
  UserPoolTier: fc.constant("PLUS"),
  IssuerConfiguration: fc.record({ Type: fc.constantFrom("ORIGINAL", "UPDATED") }),
  DcrConfiguration: fc.record(
    { EnableStatus: fc.constantFrom("Enabled", "Disabled"), AllowedScopes: set("openid", "email") },
    { requiredKeys: ["EnableStatus"] },
  ),
  AcrConfiguration: fc.record({ Level1: fc.record({ AcrValue: fc.constantFrom("one", "uno") }) }),
};

/** What every pool has, because other settings need it. */
const foundation = ["Policies", "SmsConfiguration", "UserPoolTier"];

/** Settings of a new pool. */
export const pools: fc.Arbitrary<JsonObject> = fc
  .record({ ...settingValues }, { requiredKeys: foundation })
  .map((settings) => ({ PoolName: "pool", ...settings }));

/** Settings that a change may clear. */
const clearable = Object.keys(settingValues).filter((name) => !foundation.includes(name));

const cleared: fc.Arbitrary<JsonObject> = fc.constantFrom(...clearable).map((name) => ({ [name]: null }));

const set1: fc.Arbitrary<JsonObject> = fc
  .constantFrom(...Object.keys(settingValues))
  .chain((name) => (settingValues[name] ?? fc.constant(null)).map((value) => ({ [name]: value })));

const parts: fc.Arbitrary<JsonObject> = fc.constantFrom<JsonObject>(
  { Policies: { PasswordPolicy: { MinimumLength: 31 } } },
  { LambdaConfig: { PreSignUp: null } },
  { LambdaConfig: { PreTokenGenerationConfig: null } },
  { LambdaConfig: { PostAuthentication: arn("lambda", "function:z") } },
  { UserPoolTags: { Team: null } },
  { UserPoolTags: { New: "tag" } },
  { AutoVerifiedAttributes: { remove: ["email"] } },
  { AutoVerifiedAttributes: { add: ["phone_number"] } },
  { VerificationMessageTemplate: { EmailSubject: "Another" } },
  { EmailVerificationMessage: "The retired place of {####}." },
  { AdminCreateUserConfig: { UnusedAccountValidityDays: 9 } },
  { MfaConfiguration: "OPTIONAL" },
  { MfaConfiguration: "OFF" },
  { PoolName: "renamed" },
);

/** A change of one to three settings; of two for one setting the last counts. */
export const patches: fc.Arbitrary<JsonObject> = fc
  .array(fc.oneof(cleared, set1, parts), { minLength: 1, maxLength: 3 })
  .map((changes) => Object.assign({}, ...changes));

/** What a second writer sets. */
export const otherPatches: fc.Arbitrary<JsonObject> = set1;
