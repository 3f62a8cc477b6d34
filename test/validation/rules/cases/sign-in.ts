import { lambdaArn, roleArn } from "./arns.ts";
import type { RuleCase } from "./rule-case.ts";

const factors = (...names: readonly string[]) => ({ Policies: { SignInPolicy: { AllowedFirstAuthFactors: names } } });
const firstFactors = "/Policies/SignInPolicy/AllowedFirstAuthFactors";
const protection = (mode: string) => ({ UserPoolAddOns: { AdvancedSecurityMode: mode } });
const history = (size: number) => ({ Policies: { PasswordPolicy: { PasswordHistorySize: size } } });
const version2 = { LambdaVersion: "V2_0", LambdaArn: lambdaArn("claims") };

export const signInCases: readonly RuleCase[] = [
  { code: "request/sign-in-needs-password", request: factors("WEB_AUTHN", "SMS_OTP"), places: [firstFactors] },
  { code: "request/sign-in-needs-password", request: factors("WEB_AUTHN", "PASSWORD"), places: [] },
  // An empty list is the model's matter.
  { code: "request/sign-in-needs-password", request: factors(), places: [] },
  { code: "request/sms-sign-in-needs-sms", request: factors("PASSWORD", "SMS_OTP"), places: [`${firstFactors}/1`] },
  {
    code: "request/sms-sign-in-needs-sms",
    request: { ...factors("PASSWORD", "SMS_OTP"), SmsConfiguration: { SnsCallerArn: roleArn } },
    places: [],
  },
  {
    code: "request/passwordless-needs-tier",
    request: factors("PASSWORD", "EMAIL_OTP", "WEB_AUTHN"),
    state: { pool: { UserPoolTier: "LITE" } },
    places: [`${firstFactors}/1`, `${firstFactors}/2`],
  },
  {
    code: "request/passwordless-needs-tier",
    request: { ...factors("PASSWORD", "SMS_OTP"), UserPoolTier: "LITE" },
    state: { pool: {} },
    places: [`${firstFactors}/1 + /UserPoolTier`],
  },
  {
    code: "request/passwordless-needs-tier",
    request: factors("PASSWORD"),
    state: { pool: { UserPoolTier: "LITE" } },
    places: [],
  },
  // Which tier it is, nobody knows.
  { code: "request/passwordless-needs-tier", request: factors("EMAIL_OTP"), state: { pool: {} }, places: [] },
  {
    code: "request/threat-protection-needs-plus",
    request: { ...protection("ENFORCED"), UserPoolTier: "ESSENTIALS" },
    state: { pool: { UserPoolTier: "LITE" } },
    places: ["/UserPoolAddOns/AdvancedSecurityMode + /UserPoolTier"],
  },
  {
    code: "request/threat-protection-needs-plus",
    request: protection("OFF"),
    state: { pool: { UserPoolTier: "LITE" } },
    places: [],
  },
  {
    code: "request/threat-protection-needs-plus",
    request: protection("AUDIT"),
    state: { pool: { UserPoolTier: "PLUS" } },
    places: [],
  },
  // One diagnostic for a lowered tier, at the tier.
  {
    code: "request/threat-protection-needs-plus",
    request: { ...protection("AUDIT"), UserPoolTier: "LITE" },
    state: { pool: { UserPoolTier: "PLUS" } },
    places: [],
  },
  {
    code: "request/tier-lowered-with-features",
    request: {
      UserPoolTier: "LITE",
      ...protection("AUDIT"),
      Policies: {
        PasswordPolicy: { PasswordHistorySize: 3 },
        SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] },
      },
      LambdaConfig: { PreTokenGenerationConfig: version2 },
      DcrConfiguration: {},
      AcrConfiguration: { Level1: { AcrValue: "urn:example:basic" } },
    },
    state: { pool: { UserPoolTier: "PLUS" } },
    places: [
      [
        "/UserPoolTier",
        "/UserPoolAddOns/AdvancedSecurityMode",
        `${firstFactors}/1`,
        "/LambdaConfig/PreTokenGenerationConfig/LambdaVersion",
        "/DcrConfiguration",
        "/AcrConfiguration/Level1",
        "/Policies/PasswordPolicy/PasswordHistorySize",
      ].join(" + "),
    ],
  },
  // The pool keeps these when they are left out, and resets the trigger.
  {
    code: "request/tier-lowered-with-features",
    request: { UserPoolTier: "LITE" },
    state: { pool: { UserPoolTier: "ESSENTIALS", DcrConfiguration: { EnableStatus: "Enabled" } } },
    places: ["/UserPoolTier"],
  },
  {
    code: "request/tier-lowered-with-features",
    request: { UserPoolTier: "LITE", DcrConfiguration: { EnableStatus: "Disabled" } },
    state: {
      pool: {
        UserPoolTier: "ESSENTIALS",
        DcrConfiguration: { EnableStatus: "Enabled" },
        LambdaConfig: { PreTokenGenerationConfig: version2 },
      },
    },
    places: [],
  },
  {
    code: "request/tier-lowered-with-features",
    request: { UserPoolTier: "ESSENTIALS", ...factors("PASSWORD", "EMAIL_OTP") },
    state: { pool: { UserPoolTier: "PLUS" } },
    places: [],
  },
  {
    code: "request/tier-changes",
    request: { UserPoolTier: "PLUS" },
    state: { pool: { UserPoolTier: "LITE" } },
    places: ["/UserPoolTier"],
  },
  {
    code: "request/tier-changes",
    request: { UserPoolTier: "LITE" },
    state: { pool: { UserPoolTier: "LITE" } },
    places: [],
  },
  { code: "request/tier-changes", request: { UserPoolTier: "LITE" }, state: { pool: {} }, places: [] },
  {
    code: "request/password-history-needs-tier",
    request: history(1),
    state: { pool: { UserPoolTier: "LITE" } },
    places: ["/Policies/PasswordPolicy/PasswordHistorySize"],
  },
  {
    code: "request/password-history-needs-tier",
    request: history(0),
    state: { pool: { UserPoolTier: "LITE" } },
    places: [],
  },
  {
    code: "request/custom-auth-mode-without-threat-protection",
    request: {
      UserPoolAddOns: { AdvancedSecurityMode: "OFF", AdvancedSecurityAdditionalFlows: { CustomAuthMode: "ENFORCED" } },
    },
    places: ["/UserPoolAddOns/AdvancedSecurityAdditionalFlows/CustomAuthMode + /UserPoolAddOns/AdvancedSecurityMode"],
  },
  {
    code: "request/custom-auth-mode-without-threat-protection",
    request: { UserPoolAddOns: { AdvancedSecurityMode: "OFF", AdvancedSecurityAdditionalFlows: {} } },
    places: [],
  },
];
