import { keyArn } from "./arns.ts";
import type { RuleCase } from "./rule-case.ts";

const key = (members: object): RuleCase["request"] => ({ KeyConfiguration: { ...members } });
const levels = (values: Readonly<Record<string, string>>): RuleCase["request"] => ({
  AcrConfiguration: Object.fromEntries(Object.entries(values).map(([level, AcrValue]) => [level, { AcrValue }])),
});

/** Settings that AWS added lately. */
export const newerCases: readonly RuleCase[] = [
  {
    code: "request/customer-key-needs-arn",
    request: key({ KeyType: "CUSTOMER_MANAGED_KEY" }),
    places: ["/KeyConfiguration/KeyType"],
  },
  { code: "request/customer-key-needs-arn", request: key({ KeyType: "AWS_OWNED_KEY" }), places: [] },
  {
    code: "request/customer-key-needs-arn",
    request: key({ KeyType: "CUSTOMER_MANAGED_KEY", KmsKeyArn: keyArn }),
    places: [],
  },
  {
    code: "request/customer-key-not-multi-region",
    request: key({ KeyType: "CUSTOMER_MANAGED_KEY", KmsKeyArn: keyArn }),
    places: ["/KeyConfiguration/KmsKeyArn"],
  },
  {
    code: "request/customer-key-not-multi-region",
    request: key({ KmsKeyArn: "arn:aws:kms:us-west-2:123456789012:key/mrk-1234" }),
    places: [],
  },
  // What an alias stands for, it does not say.
  {
    code: "request/customer-key-not-multi-region",
    request: key({ KmsKeyArn: "arn:aws:kms:us-west-2:123456789012:alias/pool" }),
    places: [],
  },
  {
    code: "request/issuer-changes",
    request: { IssuerConfiguration: { Type: "UPDATED" } },
    state: { pool: {} },
    places: ["/IssuerConfiguration/Type"],
  },
  {
    code: "request/issuer-changes",
    request: { IssuerConfiguration: { Type: "ORIGINAL" } },
    state: { pool: {} },
    places: [],
  },
  {
    code: "request/client-registration-needs-status",
    request: { DcrConfiguration: { AllowedScopes: [] } },
    places: ["/DcrConfiguration"],
  },
  {
    code: "request/client-registration-needs-status",
    request: { DcrConfiguration: { EnableStatus: "Enabled" } },
    places: [],
  },
  {
    code: "request/unknown-acr-level",
    request: levels({ Level1: "a", level2: "b", Level5: "c" }),
    places: ["/AcrConfiguration/level2 (key)", "/AcrConfiguration/Level5 (key)"],
  },
  { code: "request/unknown-acr-level", request: levels({ Level4: "a" }), places: [] },
  {
    code: "request/repeated-acr-value",
    request: levels({ Level1: "a", Level2: "b", Level3: "a" }),
    places: ["/AcrConfiguration/Level3/AcrValue + /AcrConfiguration/Level1/AcrValue"],
  },
  { code: "request/repeated-acr-value", request: levels({ Level1: "a", Level2: "b" }), places: [] },
  {
    code: "request/acr-needs-tier",
    request: levels({ Level1: "a", Level2: "b" }),
    state: { pool: { UserPoolTier: "LITE" } },
    places: ["/AcrConfiguration/Level1", "/AcrConfiguration/Level2"],
  },
  {
    code: "request/acr-needs-tier",
    request: levels({ Level1: "a" }),
    state: { pool: { UserPoolTier: "PLUS" } },
    places: [],
  },
  {
    code: "request/replica-follows-primary",
    request: { PoolName: "a", UserPoolTags: {}, MfaConfiguration: "OFF" },
    patch: { UserPoolTags: {}, MfaConfiguration: "OFF" },
    state: { pool: {}, replicaRole: "SECONDARY" },
    places: ["/MfaConfiguration (key)"],
  },
  {
    code: "request/replica-follows-primary",
    request: { PoolName: "a" },
    state: { pool: {}, replicaRole: "PRIMARY" },
    places: [],
  },
  { code: "request/replica-follows-primary", request: { PoolName: "a" }, state: { pool: {} }, places: [] },
];
