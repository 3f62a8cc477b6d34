import { roleArn } from "./arns.ts";
import type { RuleCase } from "./rule-case.ts";

const mechanisms = "/AccountRecoverySetting/RecoveryMechanisms";
const recovery = (...ways: readonly (readonly [priority: number, name: string])[]) => ({
  AccountRecoverySetting: { RecoveryMechanisms: ways.map(([Priority, Name]) => ({ Priority, Name })) },
});
const days = (unused: number | null, temporary: number | null): RuleCase["request"] => ({
  AdminCreateUserConfig: { UnusedAccountValidityDays: unused },
  Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: temporary } },
});
const tags = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key-${index}`, "value"]));

/** How accounts come and come back, and tags. */
export const accountCases: readonly RuleCase[] = [
  {
    code: "request/validity-days-twice",
    request: days(7, 7),
    places: [
      "/AdminCreateUserConfig/UnusedAccountValidityDays + /Policies/PasswordPolicy/TemporaryPasswordValidityDays",
    ],
  },
  { code: "request/validity-days-twice", request: days(null, 7), places: [] },
  { code: "request/validity-days-twice", request: days(7, null), places: [] },
  {
    code: "request/zero-validity-days",
    request: days(null, 0),
    places: ["/Policies/PasswordPolicy/TemporaryPasswordValidityDays"],
  },
  {
    code: "request/zero-validity-days",
    request: { Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 0n } } },
    places: ["/Policies/PasswordPolicy/TemporaryPasswordValidityDays"],
  },
  { code: "request/zero-validity-days", request: days(0, 1), places: [] },
  {
    code: "request/repeated-recovery-mechanism",
    request: recovery([1, "verified_email"], [1, "verified_email"]),
    places: [`${mechanisms}/1/Priority + ${mechanisms}/0/Priority`, `${mechanisms}/1/Name + ${mechanisms}/0/Name`],
  },
  {
    code: "request/repeated-recovery-mechanism",
    request: recovery([2, "verified_email"], [1, "verified_phone_number"]),
    places: [],
  },
  {
    code: "request/admin-only-recovery-not-alone",
    request: recovery([1, "verified_email"], [2, "admin_only"]),
    places: [`${mechanisms}/1/Name + ${mechanisms}/0/Name`],
  },
  { code: "request/admin-only-recovery-not-alone", request: recovery([1, "admin_only"]), places: [] },
  {
    code: "request/recovery-without-channel",
    request: recovery([1, "verified_email"], [2, "verified_phone_number"]),
    state: { pool: {} },
    places: [`${mechanisms}/1/Name`],
  },
  {
    code: "request/recovery-without-channel",
    request: { ...recovery([1, "verified_phone_number"]), SmsConfiguration: { SnsCallerArn: roleArn } },
    state: { pool: {} },
    places: [],
  },
  { code: "request/too-many-tags", request: { UserPoolTags: tags(51) }, places: ["/UserPoolTags"] },
  { code: "request/too-many-tags", request: { UserPoolTags: tags(50) }, places: [] },
  {
    code: "request/reserved-tag-key",
    request: { UserPoolTags: { "AWS:team/a": "x", "aws:b": null, awsome: "y" } },
    places: ["/UserPoolTags/AWS:team~1a (key)", "/UserPoolTags/aws:b (key)"],
  },
  // The pool's own tags of AWS come along with a merge.
  {
    code: "request/reserved-tag-key",
    request: { UserPoolTags: { "aws:stack": "x", team: "y" } },
    patch: { UserPoolTags: { team: "y" } },
    places: [],
  },
  {
    code: "request/tags-alone",
    request: { UserPoolId: "us-west-2_aaaaaaaaa", PoolName: "a", UserPoolTags: { team: "y" } },
    patch: { UserPoolTags: { team: "y" } },
    places: ["/UserPoolTags"],
  },
  { code: "request/tags-alone", request: { UserPoolTags: { team: "y" }, PoolName: "a" }, places: [] },
];
