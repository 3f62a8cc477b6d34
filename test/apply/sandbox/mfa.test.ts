import type { JsonObject } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { answerOf, create, describe, openSandbox, refusalOf } from "./call-sandbox.ts";

const SnsCallerArn = "arn:aws:iam::123456789012:role/sms";
const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } };
const passkeys = { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] } } };
const verified = { FactorConfiguration: "MULTI_FACTOR_WITH_USER_VERIFICATION" };
const mail = { EmailMfaConfiguration: { Message: "Code {####}", Subject: "Code" } };
const ses = {
  EmailSendingAccount: "DEVELOPER",
  SourceArn: "arn:aws:ses:us-east-1:123456789012:identity/example.com",
};

const mfa = suite("MFA");

mfa("a new pool has none", async () => {
  const target = openSandbox();
  const UserPoolId = await create(target);
  assert.equal(await answerOf(target, "GetUserPoolMfaConfig", { UserPoolId }), { MfaConfiguration: "OFF" });
});

mfa("everything is replaced, and the mode that is left out is OFF", async () => {
  const target = openSandbox();
  const UserPoolId = await create(target);
  const first = { MfaConfiguration: "OPTIONAL", ...totp, WebAuthnConfiguration: verified };
  assert.equal(await answerOf(target, "SetUserPoolMfaConfig", { UserPoolId, ...first }), {
    ...totp,
    MfaConfiguration: "OPTIONAL",
    WebAuthnConfiguration: verified,
  });
  assert.is((await describe(target, UserPoolId)).MfaConfiguration, "OPTIONAL");
  await answerOf(target, "SetUserPoolMfaConfig", { UserPoolId, ...totp });
  const after = await answerOf(target, "GetUserPoolMfaConfig", { UserPoolId });
  assert.equal(after, { ...totp, MfaConfiguration: "OFF" });
  assert.is((await describe(target, UserPoolId)).MfaConfiguration, "OFF");
});

mfa("SMS has one set of settings, under two names", async () => {
  const target = openSandbox();
  const UserPoolId = await create(target, { SmsAuthenticationMessage: "Old {####}" });
  const SmsMfaConfiguration = { SmsAuthenticationMessage: "New {####}", SmsConfiguration: { SnsCallerArn } };
  await answerOf(target, "SetUserPoolMfaConfig", { UserPoolId, MfaConfiguration: "ON", SmsMfaConfiguration });
  const pool = await describe(target, UserPoolId);
  const expected = { SnsCallerArn, SnsRegion: "us-east-1" };
  assert.equal([pool.SmsAuthenticationMessage, pool.SmsConfiguration], ["New {####}", expected]);
  await answerOf(target, "UpdateUserPool", { UserPoolId, SmsAuthenticationMessage: "Third {####}" });
  assert.equal((await answerOf(target, "GetUserPoolMfaConfig", { UserPoolId })).SmsMfaConfiguration, {
    SmsAuthenticationMessage: "Third {####}",
    SmsConfiguration: expected,
  });
});

mfa("an update keeps the factors, and can switch MFA off", async () => {
  const target = openSandbox();
  const UserPoolId = await create(target);
  await answerOf(target, "SetUserPoolMfaConfig", { UserPoolId, MfaConfiguration: "OPTIONAL", ...totp });
  await answerOf(target, "UpdateUserPool", { UserPoolId, MfaConfiguration: "OFF" });
  const after = await answerOf(target, "GetUserPoolMfaConfig", { UserPoolId });
  assert.equal(after, { ...totp, MfaConfiguration: "OFF" });
  await answerOf(target, "UpdateUserPool", { UserPoolId, MfaConfiguration: "OPTIONAL" });
});

interface Row {
  readonly made?: JsonObject;
  readonly sent: JsonObject;
  readonly message: string;
  readonly exception?: string;
}

const refused: readonly Row[] = [
  {
    sent: { MfaConfiguration: "OFF", SoftwareTokenMfaConfiguration: { Enabled: false } },
    message: "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
  },
  {
    sent: { MfaConfiguration: "ON", SoftwareTokenMfaConfiguration: { Enabled: false } },
    message: "Invalid MFA configuration given, SMS MFA, Email MFA, or Software Token MFA must be enabled",
  },
  {
    sent: { MfaConfiguration: "ON", SmsMfaConfiguration: {} },
    message: "SMS configuration and Auto verification for phone_number are required when MFA is required/optional",
  },
  {
    made: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } } },
    sent: { MfaConfiguration: "ON", ...totp },
    message: "Only PASSWORD and WEB_AUTHN can be enabled as an auth factor if MFA is enabled",
  },
  {
    made: passkeys,
    sent: { MfaConfiguration: "ON", ...totp },
    message: "WEB_AUTHN needs FactorConfiguration MULTI_FACTOR_WITH_USER_VERIFICATION while MFA is ON.",
  },
  { sent: { MfaConfiguration: "ON", ...mail }, message: "Email MFA requires EmailSendingAccount DEVELOPER." },
  {
    made: { UserPoolTier: "LITE", EmailConfiguration: ses },
    sent: { MfaConfiguration: "ON", ...mail },
    exception: "FeatureUnavailableInTierException",
    message: "The following features need to be disabled for the LITE pricing tier configured: Email MFA",
  },
  {
    sent: {
      MfaConfiguration: "ON",
      SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: SnsCallerArn.replace("123456789012", "999999999999") } },
    },
    exception: "AccessDeniedException",
    message: "Cross-account pass role is not allowed.",
  },
  {
    sent: { MfaConfiguration: "MAYBE" },
    message:
      "1 validation error detected: Value 'MAYBE' at 'mfaConfiguration' failed to satisfy constraint: Member must satisfy enum value set: [OFF, ON, OPTIONAL]",
  },
];

for (const { made, sent, message, exception = "InvalidParameterException" } of refused) {
  mfa(`refused: ${message}`, async () => {
    const target = openSandbox();
    const UserPoolId = await create(target, made);
    const before = await describe(target, UserPoolId);
    assert.equal(await refusalOf(target, "SetUserPoolMfaConfig", { UserPoolId, ...sent }), [exception, message]);
    assert.equal(await describe(target, UserPoolId), before);
  });
}

mfa("the order that works for passkeys: MFA first, then the factor", async () => {
  const target = openSandbox();
  const UserPoolId = await create(target);
  const on = { UserPoolId, MfaConfiguration: "ON", ...totp, WebAuthnConfiguration: verified };
  await answerOf(target, "SetUserPoolMfaConfig", on);
  await answerOf(target, "UpdateUserPool", { UserPoolId, ...passkeys });
  await answerOf(target, "SetUserPoolMfaConfig", on);
});

mfa("mail, where Amazon SES sends it", async () => {
  const target = openSandbox();
  const UserPoolId = await create(target, { EmailConfiguration: ses });
  const sent = { MfaConfiguration: "ON", ...mail };
  assert.equal(await answerOf(target, "SetUserPoolMfaConfig", { UserPoolId, ...sent }), sent);
});

mfa.run();
