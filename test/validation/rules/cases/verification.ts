import { roleArn } from "./arns.ts";
import type { RuleCase } from "./rule-case.ts";

const required = "/UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate";
const settings = (attributes: readonly string[]) => ({ AttributesRequireVerificationBeforeUpdate: attributes });

export const verificationCases: readonly RuleCase[] = [
  {
    code: "request/update-settings-not-auto-verified",
    request: { AutoVerifiedAttributes: ["email"], UserAttributeUpdateSettings: settings(["email", "phone_number"]) },
    places: [`${required}/1 + /AutoVerifiedAttributes`],
  },
  {
    code: "request/update-settings-not-auto-verified",
    request: { UserAttributeUpdateSettings: settings(["email", "phone_number"]) },
    places: [`${required}/0`, `${required}/1`],
  },
  {
    code: "request/update-settings-not-auto-verified",
    request: { AutoVerifiedAttributes: ["email", "phone_number"], UserAttributeUpdateSettings: settings(["email"]) },
    places: [],
  },
  {
    code: "request/update-settings-not-auto-verified",
    request: { UserAttributeUpdateSettings: settings([]) },
    places: [],
  },
  {
    code: "request/phone-verification-needs-sms",
    request: { AutoVerifiedAttributes: ["email", "phone_number"] },
    places: ["/AutoVerifiedAttributes/1"],
  },
  // The service does not look at the pool here.
  {
    code: "request/phone-verification-needs-sms",
    request: { AutoVerifiedAttributes: ["phone_number"] },
    state: { pool: { SmsConfiguration: { SnsCallerArn: roleArn } } },
    places: ["/AutoVerifiedAttributes/0"],
  },
  {
    code: "request/phone-verification-needs-sms",
    request: { AutoVerifiedAttributes: ["phone_number"], SmsConfiguration: { SnsCallerArn: roleArn } },
    places: [],
  },
  { code: "request/phone-verification-needs-sms", request: { AutoVerifiedAttributes: ["email"] }, places: [] },
  {
    code: "request/update-settings-need-empty-list",
    request: { PoolName: "a" },
    patch: { UserAttributeUpdateSettings: null },
    places: ["/UserAttributeUpdateSettings (key)"],
  },
  {
    code: "request/update-settings-need-empty-list",
    request: { UserAttributeUpdateSettings: {} },
    places: ["/UserAttributeUpdateSettings"],
  },
  {
    code: "request/update-settings-need-empty-list",
    request: { UserAttributeUpdateSettings: settings([]) },
    places: [],
  },
  { code: "request/update-settings-need-empty-list", request: { PoolName: "a" }, places: [] },
  // Merged with the pool's own list.
  {
    code: "request/update-settings-need-empty-list",
    request: { UserAttributeUpdateSettings: settings(["email"]) },
    patch: { UserAttributeUpdateSettings: {} },
    places: [],
  },
  {
    code: "request/auto-verification-removed",
    request: { AutoVerifiedAttributes: ["phone_number"] },
    state: { pool: { AutoVerifiedAttributes: ["email", "phone_number"] } },
    places: ["/AutoVerifiedAttributes"],
  },
  {
    code: "request/auto-verification-removed",
    request: { AutoVerifiedAttributes: ["phone_number", "email"] },
    state: { pool: { AutoVerifiedAttributes: ["email"] } },
    places: [],
  },
  {
    code: "request/auto-verification-removed",
    request: { PoolName: "a" },
    state: { pool: { AutoVerifiedAttributes: ["email"] } },
    places: [],
  },
];
