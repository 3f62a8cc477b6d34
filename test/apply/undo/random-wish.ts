import type { Intent } from "@longhand/apply";
import type { JsonObject, JsonValue } from "@longhand/validation";
import * as fc from "fast-check";

/** A wish without the pool that it is for. */
export type RandomWish = Pick<Intent, "patch" | "mfa">;

const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
const functionArn = (name: string) => `arn:aws:lambda:us-west-2:123456789012:function:${name}`;
const arns = fc.constantFrom("one", "two", "three").map(functionArn);
const codeText = fc.constantFrom("Code {####}", "Your code is {####}.", "{####} ☃");
const key = "arn:aws:kms:us-west-2:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab";

/** Some of the members of an object. */
function some(members: Readonly<Record<string, fc.Arbitrary<JsonValue>>>): fc.Arbitrary<JsonObject> {
  const names = fc.subarray(Object.keys(members));
  return names.chain((chosen) =>
    fc.record(Object.fromEntries(chosen.map((name) => [name, members[name] ?? fc.constant(null)]))),
  );
}

function orClear(value: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonValue> {
  return fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
}

const passwordPolicy = some({
  MinimumLength: fc.integer({ min: 6, max: 99 }),
  RequireUppercase: fc.boolean(),
  RequireLowercase: fc.boolean(),
  RequireNumbers: fc.boolean(),
  RequireSymbols: fc.boolean(),
  PasswordHistorySize: fc.integer({ min: 0, max: 24 }),
  TemporaryPasswordValidityDays: fc.integer({ min: 1, max: 365 }),
});

const versioned = (versions: readonly string[]) =>
  fc.record({ LambdaVersion: fc.constantFrom(...versions), LambdaArn: arns });

const triggers = some({
  PreSignUp: orClear(arns),
  CustomMessage: orClear(arns),
  PostConfirmation: orClear(arns),
  PreAuthentication: orClear(arns),
  PreTokenGenerationConfig: orClear(versioned(["V1_0", "V2_0"])),
  UserMigration: orClear(arns),
  InboundFederation: orClear(versioned(["V1_0"])),
  CustomEmailSender: orClear(versioned(["V1_0"])),
  KMSKeyID: fc.constant(key),
});

const template = some({
  SmsMessage: orClear(codeText),
  EmailMessage: orClear(codeText),
  EmailSubject: orClear(fc.constantFrom("Hello", "Your code")),
  EmailMessageByLink: orClear(fc.constant("Click {##here##}")),
  DefaultEmailOption: fc.constantFrom("CONFIRM_WITH_CODE", "CONFIRM_WITH_LINK"),
});

const adminCreate = some({
  AllowAdminCreateUserOnly: fc.boolean(),
  InviteMessageTemplate: orClear(
    some({
      EmailMessage: orClear(fc.constantFrom("Hi {username}, {####}", "Welcome {username}: {####}")),
      EmailSubject: orClear(fc.constantFrom("Welcome", "Invitation")),
      SMSMessage: orClear(fc.constantFrom("{username} {####}", "Hi {username}: {####}")),
    }),
  ),
});

const recovery = fc.constantFrom(
  [{ Name: "verified_email", Priority: 1 }],
  [
    { Name: "verified_phone_number", Priority: 1 },
    { Name: "verified_email", Priority: 2 },
  ],
  [{ Name: "admin_only", Priority: 1 }],
);

const attributes = fc.subarray(["email", "phone_number"]);

const settings: Readonly<Record<string, fc.Arbitrary<JsonValue>>> = {
  UserPoolTags: fc.dictionary(
    fc.constantFrom("Team", "Area", "a/b~c", "__proto__"),
    orClear(fc.constantFrom("Red", "Blue", "")),
  ),
  Policies: fc.oneof(
    passwordPolicy.map((PasswordPolicy) => ({ PasswordPolicy })),
    fc
      .subarray(["EMAIL_OTP", "WEB_AUTHN"])
      .map((more) => ({ SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", ...more] } })),
  ),
  DeletionProtection: fc.constantFrom("ACTIVE", "INACTIVE"),
  LambdaConfig: orClear(triggers),
  AutoVerifiedAttributes: attributes,
  UserAttributeUpdateSettings: attributes.map((AttributesRequireVerificationBeforeUpdate) => ({
    AttributesRequireVerificationBeforeUpdate,
  })),
  VerificationMessageTemplate: template,
  EmailVerificationSubject: orClear(fc.constantFrom("Old subject", "Older subject")),
  SmsAuthenticationMessage: orClear(codeText),
  DeviceConfiguration: orClear(
    some({ ChallengeRequiredOnNewDevice: fc.boolean(), DeviceOnlyRememberedOnUserPrompt: fc.boolean() }),
  ),
  EmailConfiguration: fc.constantFrom<JsonValue>(
    { EmailSendingAccount: "COGNITO_DEFAULT" },
    { ReplyToEmailAddress: "help@example.com" },
    { ConfigurationSet: "set-1" },
  ),
  SmsConfiguration: some({
    SnsCallerArn: fc.constantFrom(role("sms"), role("texts")),
    ExternalId: orClear(fc.constantFrom("one", "two")),
  }),
  AdminCreateUserConfig: adminCreate,
  UserPoolAddOns: orClear(fc.record({ AdvancedSecurityMode: fc.constantFrom("OFF", "AUDIT", "ENFORCED") })),
  AccountRecoverySetting: recovery.map((RecoveryMechanisms) => ({ RecoveryMechanisms })),
  PoolName: fc.constantFrom("Blue", "Green pool"),
  MfaConfiguration: fc.constantFrom("OFF", "OPTIONAL", "ON"),
  IssuerConfiguration: fc.constantFrom<JsonValue>({ Type: "ORIGINAL" }, { Type: "UPDATED" }),
  DcrConfiguration: orClear(
    fc.record({ EnableStatus: fc.constantFrom("Enabled", "Disabled"), OpenDcrEnabled: fc.boolean() }),
  ),
};

const factors = some({
  SoftwareTokenMfaConfiguration: fc.record({ Enabled: fc.boolean() }),
  WebAuthnConfiguration: fc.record({
    RelyingPartyId: fc.constantFrom("example.com", "example.org"),
    UserVerification: fc.constantFrom("required", "preferred"),
  }),
});

/** Wishes of a few settings. Some are refused: settings depend on each other. */
export const randomWish: fc.Arbitrary<RandomWish> = fc
  .subarray(Object.keys(settings), { minLength: 1, maxLength: 4 })
  // A text and its retired twin with another one are refused, or should be: one of them is enough here.
  .map((names) =>
    names.includes("VerificationMessageTemplate") ? names.filter((name) => !name.startsWith("EmailVer")) : names,
  )
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, settings[name] ?? fc.constant(null)]))))
  .chain((patch) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.constant<RandomWish>({ patch }) },
      { weight: 1, arbitrary: factors.map((mfa): RandomWish => ({ patch, mfa })) },
    ),
  );
