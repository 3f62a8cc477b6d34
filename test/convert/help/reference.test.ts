import { reference, references } from "@longhand/convert";
import { findOperation } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cognitoOperation } from "../../model/cognito-operation.ts";
import { weatherServices } from "../reports/weather-station.ts";
import { weather } from "./weather.ts";

const test = suite("reference");

const updateUserPool = cognitoOperation("update-user-pool");

/** What somebody writes, and the part that it leads to. */
const found: readonly [written: string, path: string, option: string][] = [
  ["--policies", "Policies", "--policies"],
  ["policies", "Policies", "--policies"],
  ["Policies", "Policies", "--policies"],
  ["/Policies", "Policies", "--policies"],
  ["Policies.PasswordPolicy.MinimumLength", "Policies.PasswordPolicy.MinimumLength", "--policies"],
  ["--policies.password-policy.minimum-length", "Policies.PasswordPolicy.MinimumLength", "--policies"],
  ["AutoVerifiedAttributes[]", "AutoVerifiedAttributes[]", "--auto-verified-attributes"],
  [
    "AccountRecoverySetting.RecoveryMechanisms",
    "AccountRecoverySetting.RecoveryMechanisms",
    "--account-recovery-setting",
  ],
  [
    "AccountRecoverySetting.RecoveryMechanisms[].Name",
    "AccountRecoverySetting.RecoveryMechanisms[].Name",
    "--account-recovery-setting",
  ],
  [
    "AccountRecoverySetting.RecoveryMechanisms.Name",
    "AccountRecoverySetting.RecoveryMechanisms[].Name",
    "--account-recovery-setting",
  ],
  [
    "/AccountRecoverySetting/RecoveryMechanisms/0/Name",
    "AccountRecoverySetting.RecoveryMechanisms[].Name",
    "--account-recovery-setting",
  ],
  ["UserPoolTags.Team", "UserPoolTags.KeyName", "--user-pool-tags"],
  ["AcrConfiguration.Level1.AcrValue", "AcrConfiguration.KeyName.AcrValue", "--acr-configuration"],
];

for (const [written, path, option] of found) {
  test(`${written} is ${path}`, () => {
    const reading = reference(updateUserPool, written);
    assert.is(reading.kind, "found");
    assert.equal(reading.kind === "found" && [reading.reference.path, reading.reference.option], [path, option]);
  });
}

/** What somebody writes, the step that leads nowhere, and what is offered. */
const unknown: readonly [written: string, step: string, nearest: readonly string[]][] = [
  ["--polices", "polices", ["--policies"]],
  ["--Mfa_Configuration", "Mfa_Configuration", ["--mfa-configuration"]],
  ["Policies.PaswordPolicy", "PaswordPolicy", ["Policies.PasswordPolicy"]],
  ["MinimumLength", "MinimumLength", ["Policies.PasswordPolicy.MinimumLength"]],
  ["AccountRecoverySetting.RecoveryMechanisms.Nam", "Nam", ["AccountRecoverySetting.RecoveryMechanisms[].Name"]],
  ["UserPoolId.Anything", "Anything", []],
  ["--profile", "profile", []],
  ["", "", []],
  ["/~", "/~", []],
];

for (const [written, step, nearest] of unknown) {
  test(`${JSON.stringify(written)} is unknown`, () => {
    const reading = reference(updateUserPool, written);
    assert.is(reading.kind, "unknown");
    assert.equal(reading.kind === "unknown" && [reading.step, reading.nearest.slice(0, 1)], [step, nearest]);
  });
}

/** Members of which no example is shown. */
const withoutExample: readonly (readonly [why: string, name: string, shape: object])[] = [
  ["no text is known", "Code", { type: "string", pattern: "#" }],
  ["no shell carries it", "Code", { type: "string", enum: ["\0"] }],
  ["version 1 of the CLI would download it", "CallbackURL", { type: "string" }],
];

for (const [why, name, shape] of withoutExample) {
  test(`an option has no example where ${why}`, () => {
    const operation = weather({ Report: { type: "structure", members: { [name]: "Text" } }, Text: shape });
    const [option] = references(operation);
    assert.is(option?.name, name);
    assert.not(Object.keys(option ?? {}).includes("example"));
  });
}

test("a member that the AWS CLI has no option for has neither syntax nor example", () => {
  const service = weatherServices().get("weather");
  const station = service && findOperation(service, "change-station");
  const [city, open, sensors] = station === undefined ? [] : references(station);
  assert.equal([city?.option, open?.option, sensors?.option], ["--city", "--open | --no-open", "--sensors"]);
  assert.is(city?.example?.command, "--city example");
  assert.equal(open?.example, { value: { Value: true }, command: "--open Value=true" });
  assert.equal([sensors?.syntax, sensors?.example], [[], undefined]);
});

test("an option has its facts, its members, its syntax and an example", () => {
  const [, policies] = references(updateUserPool);
  assert.ok(policies);
  const { parts = [], syntax = [], omission, ...facts } = policies ?? {};
  assert.equal(facts, {
    name: "Policies",
    role: "member",
    path: "Policies",
    kind: "structure",
    type: "structure",
    required: false,
    sensitive: false,
    option: "--policies",
    example: {
      value: { PasswordPolicy: { MinimumLength: 6 } },
      command: "--policies 'PasswordPolicy={MinimumLength=6}'",
    },
  });
  assert.is(omission?.omitted, "kept");
  assert.equal(
    parts.map(({ path }) => path),
    ["Policies.PasswordPolicy", "Policies.SignInPolicy"],
  );
  assert.equal(
    syntax.map(({ title }) => title),
    ["Shorthand Syntax", "JSON Syntax"],
  );
});

test("a member has the syntax and the example of its option, cut down to it and to what is required beside it", () => {
  const reading = reference(updateUserPool, "LambdaConfig.PreTokenGenerationConfig.LambdaArn");
  assert.is(reading.kind, "found");
  if (reading.kind !== "found") return;
  const arn = "arn:aws:lambda:us-west-2:123456789012:function:example";
  assert.equal(reading.reference.syntax[0], {
    title: "Shorthand Syntax",
    text: "PreTokenGenerationConfig={LambdaVersion=string,LambdaArn=string}",
  });
  assert.equal(reading.reference.example, {
    value: { PreTokenGenerationConfig: { LambdaVersion: "V1_0", LambdaArn: arn } },
    command: `--lambda-config 'PreTokenGenerationConfig={LambdaVersion=V1_0,LambdaArn=${arn}}'`,
  });
});

test("a flag has both its forms", () => {
  const reading = reference(cognitoOperation("admin-set-user-password"), "--no-permanent");
  assert.is(reading.kind === "found" && reading.reference.option, "--permanent | --no-permanent");
  assert.is(reading.kind === "found" && reading.reference.example?.command, "--permanent");
});

test("every path that a reference names leads back to it", () => {
  for (const top of references(updateUserPool)) {
    const left = [top.path, ...top.parts.filter(({ role }) => role !== "key").map(({ path }) => path)];
    for (const path of left) {
      const reading = reference(updateUserPool, path);
      assert.is(reading.kind === "found" && reading.reference.path, path);
    }
  }
});

test("a reference is JSON and nothing else", () => {
  const all = references(updateUserPool);
  assert.equal(JSON.parse(JSON.stringify(all)), all);
});

test.run();
