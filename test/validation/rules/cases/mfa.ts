import { roleArn } from "./arns.ts";
import type { RuleCase } from "./rule-case.ts";

const factors = (...names: readonly string[]) => ({ Policies: { SignInPolicy: { AllowedFirstAuthFactors: names } } });
const firstFactors = "/Policies/SignInPolicy/AllowedFirstAuthFactors";
const recovery = (...names: readonly string[]) => ({
  AccountRecoverySetting: { RecoveryMechanisms: names.map((Name, index) => ({ Priority: index + 1, Name })) },
});
const app = { SoftwareTokenMfaConfiguration: { Enabled: true } };

export const mfaCases: readonly RuleCase[] = [
  {
    code: "request/mfa-turned-on",
    request: { MfaConfiguration: "ON" },
    state: { pool: { MfaConfiguration: "OPTIONAL" } },
    places: ["/MfaConfiguration"],
  },
  {
    code: "request/mfa-turned-on",
    request: { MfaConfiguration: "ON" },
    state: { pool: { MfaConfiguration: "ON" } },
    places: [],
  },
  { code: "request/mfa-turned-on", request: { MfaConfiguration: "OPTIONAL" }, state: { pool: {} }, places: [] },
  {
    code: "request/mfa-needs-factor",
    request: { MfaConfiguration: "ON" },
    state: { pool: { MfaConfiguration: "OFF" }, mfa: { SoftwareTokenMfaConfiguration: { Enabled: false } } },
    places: ["/MfaConfiguration"],
  },
  {
    code: "request/mfa-needs-factor",
    request: { MfaConfiguration: "OPTIONAL" },
    state: { pool: { MfaConfiguration: "OFF" }, mfa: { EmailMfaConfiguration: {} } },
    places: [],
  },
  {
    code: "request/mfa-needs-factor",
    request: { MfaConfiguration: "OPTIONAL", SmsConfiguration: { SnsCallerArn: roleArn } },
    state: { pool: { MfaConfiguration: "OFF" }, mfa: {} },
    places: [],
  },
  // Nobody asked for the factors, or nothing is to change.
  { code: "request/mfa-needs-factor", request: { MfaConfiguration: "OPTIONAL" }, state: { pool: {} }, places: [] },
  {
    code: "request/mfa-needs-factor",
    request: { MfaConfiguration: "OPTIONAL" },
    state: { pool: { MfaConfiguration: "OPTIONAL" }, mfa: {} },
    places: [],
  },
  {
    code: "request/mfa-excludes-otp-sign-in",
    request: { ...factors("PASSWORD", "EMAIL_OTP", "WEB_AUTHN", "SMS_OTP"), MfaConfiguration: "ON" },
    state: { pool: { MfaConfiguration: "ON" } },
    places: [`${firstFactors}/1 + /MfaConfiguration`, `${firstFactors}/3 + /MfaConfiguration`],
  },
  {
    code: "request/mfa-excludes-otp-sign-in",
    request: { ...factors("PASSWORD", "SMS_OTP"), MfaConfiguration: "ON" },
    state: { pool: { MfaConfiguration: "OFF" } },
    places: [`${firstFactors}/1 + /MfaConfiguration`],
  },
  // The live mode counts even while it is turned down.
  {
    code: "request/mfa-excludes-otp-sign-in",
    request: { ...factors("PASSWORD", "SMS_OTP"), MfaConfiguration: "OFF" },
    state: { pool: { MfaConfiguration: "ON" } },
    places: [`${firstFactors}/1 + /MfaConfiguration`],
  },
  {
    code: "request/mfa-excludes-otp-sign-in",
    request: factors("EMAIL_OTP"),
    state: { pool: { MfaConfiguration: "OPTIONAL" } },
    places: [],
  },
  {
    code: "request/passkey-needs-user-verification",
    request: factors("PASSWORD", "WEB_AUTHN"),
    state: { pool: { MfaConfiguration: "ON", ...factors("PASSWORD") }, mfa: {} },
    places: [`${firstFactors}/1`],
  },
  {
    code: "request/passkey-needs-user-verification",
    request: factors("PASSWORD", "WEB_AUTHN"),
    state: { pool: { MfaConfiguration: "ON", ...factors("WEB_AUTHN", "PASSWORD") }, mfa: {} },
    places: [],
  },
  {
    code: "request/passkey-needs-user-verification",
    request: factors("PASSWORD", "WEB_AUTHN"),
    state: { pool: { MfaConfiguration: "ON" } },
    places: [],
  },
  {
    code: "request/email-mfa-needs-developer",
    request: { EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" } },
    state: { pool: { EmailConfiguration: { EmailSendingAccount: "DEVELOPER" } }, mfa: { EmailMfaConfiguration: {} } },
    places: ["/EmailConfiguration/EmailSendingAccount"],
  },
  {
    code: "request/email-mfa-needs-developer",
    request: { EmailConfiguration: { EmailSendingAccount: "DEVELOPER" } },
    state: { pool: {}, mfa: { EmailMfaConfiguration: {} } },
    places: [],
  },
  {
    code: "request/email-mfa-needs-developer",
    request: { EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" } },
    state: { pool: { EmailConfiguration: { EmailSendingAccount: "DEVELOPER" } }, mfa: app },
    places: [],
  },
  {
    code: "request/recovery-channel-is-mfa-channel",
    request: recovery("verified_email", "verified_phone_number"),
    state: { pool: { MfaConfiguration: "ON" }, mfa: { SmsMfaConfiguration: {}, EmailMfaConfiguration: {} } },
    places: ["/AccountRecoverySetting/RecoveryMechanisms/0/Name", "/AccountRecoverySetting/RecoveryMechanisms/1/Name"],
  },
  {
    code: "request/recovery-channel-is-mfa-channel",
    request: recovery("verified_email", "admin_only"),
    state: { pool: { MfaConfiguration: "ON" }, mfa: { SmsMfaConfiguration: {}, ...app } },
    places: [],
  },
  {
    code: "request/recovery-channel-is-mfa-channel",
    request: { ...recovery("verified_phone_number"), MfaConfiguration: "OFF" },
    state: { pool: { MfaConfiguration: "OPTIONAL" }, mfa: { SmsMfaConfiguration: {} } },
    places: [],
  },
  {
    code: "request/adaptive-authentication-with-required-mfa",
    request: { MfaConfiguration: "ON", UserPoolAddOns: { AdvancedSecurityMode: "ENFORCED" } },
    places: ["/MfaConfiguration + /UserPoolAddOns/AdvancedSecurityMode"],
  },
  {
    code: "request/adaptive-authentication-with-required-mfa",
    request: { MfaConfiguration: "ON", UserPoolAddOns: { AdvancedSecurityMode: "AUDIT" } },
    places: [],
  },
  {
    code: "request/mfa-off-with-factor",
    operation: "SetUserPoolMfaConfig",
    request: { MfaConfiguration: "OFF", SmsMfaConfiguration: {}, EmailMfaConfiguration: {}, WebAuthnConfiguration: {} },
    places: ["/SmsMfaConfiguration + /MfaConfiguration", "/EmailMfaConfiguration + /MfaConfiguration"],
  },
  {
    code: "request/mfa-off-with-factor",
    operation: "SetUserPoolMfaConfig",
    request: { MfaConfiguration: "ON", ...app },
    places: [],
  },
  {
    code: "request/mfa-mode-left-out",
    operation: "SetUserPoolMfaConfig",
    request: app,
    state: { pool: { MfaConfiguration: "ON" } },
    places: ["/MfaConfiguration (key)"],
  },
  {
    code: "request/mfa-mode-left-out",
    operation: "SetUserPoolMfaConfig",
    request: app,
    state: { pool: { MfaConfiguration: "OFF" } },
    places: [],
  },
  {
    code: "request/mfa-mode-left-out",
    operation: "SetUserPoolMfaConfig",
    request: { ...app, MfaConfiguration: "OFF" },
    state: { pool: { MfaConfiguration: "ON" } },
    places: [],
  },
];
