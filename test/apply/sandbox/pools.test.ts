import { samplePoolId } from "@longhand/apply";
import { cognitoIdp } from "@longhand/model";
import { checkValue } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Answer, answerOf, create, describe, openSandbox, refusalOf } from "./call-sandbox.ts";
import { settingNames } from "./whole-request.ts";

const pools = suite("pools of the sandbox");

pools("a new pool has its defaults", async () => {
  const target = openSandbox({ sample: "absent" });
  const { SchemaAttributes, Id, ...pool } = await describe(target, await create(target));
  assert.match(Id, /^us-east-1_[0-9a-zA-Z]{9}$/);
  assert.equal(pool, {
    Name: "test",
    Policies: {
      PasswordPolicy: {
        MinimumLength: 8,
        RequireUppercase: true,
        RequireLowercase: true,
        RequireNumbers: true,
        RequireSymbols: true,
        TemporaryPasswordValidityDays: 7,
      },
      SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] },
    },
    DeletionProtection: "INACTIVE",
    LambdaConfig: {},
    LastModifiedDate: 1_700_000_000,
    CreationDate: 1_700_000_000,
    VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_CODE" },
    MfaConfiguration: "OFF",
    EstimatedNumberOfUsers: 0,
    EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" },
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7 },
    Arn: `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${Id}`,
    AccountRecoverySetting: {
      RecoveryMechanisms: [
        { Priority: 1, Name: "verified_email" },
        { Priority: 2, Name: "verified_phone_number" },
      ],
    },
    UserPoolTier: "ESSENTIALS",
    KeyConfiguration: { KeyType: "AWS_OWNED_KEY" },
    IssuerConfiguration: { Type: "ORIGINAL" },
  });
  assert.is(SchemaAttributes.length, 21);
  assert.ok(SchemaAttributes.some(({ Name }: Answer) => Name === "sub"));
});

pools("the sample pool has every setting, and keeps to the model", async () => {
  const pool = await describe(openSandbox());
  const missing = settingNames.filter((name) => pool[name === "PoolName" ? "Name" : name] === undefined);
  assert.equal(missing, []);
  const shape = cognitoIdp().operations.get("DescribeUserPool")?.output.members.get("UserPool")?.shape;
  if (shape === undefined) throw new Error("The model does not describe pools.");
  // The limit of a name is for what is sent: `phone_number_verified` itself is longer.
  const places = checkValue(pool, shape).map(({ at }) => at);
  assert.equal(places, [{ kind: "pointer", pointer: "/SchemaAttributes/17/Name", part: "value" }]);
});

pools("ids come from the dice that are given, and never twice", async () => {
  const dice = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.999, 0, 0, 0, 0, 0, 0, 0, 0];
  const target = openSandbox({ random: () => dice.shift() ?? 0.5, region: "eu-west-1" });
  assert.is(await create(target), "eu-west-1_000000000");
  assert.is(await create(target), "eu-west-1_z00000000");
});

pools("the date moves with every write, by the clock or by a millisecond", async () => {
  let now = 1_700_000_000_000;
  const target = openSandbox({ clock: () => now });
  const id = await create(target);
  const dates: number[] = [];
  const tags = { ResourceArn: (await describe(target, id)).Arn };
  for (const [operation, input] of [
    ["UpdateUserPool", { UserPoolId: id }],
    ["TagResource", { ...tags, Tags: { a: "b" } }],
    ["UntagResource", { ...tags, TagKeys: ["a"] }],
    ["SetUserPoolMfaConfig", { UserPoolId: id, MfaConfiguration: "OFF" }],
    ["AddCustomAttributes", { UserPoolId: id, CustomAttributes: [{ Name: "a" }] }],
  ] as const) {
    await answerOf(target, operation, input);
    dates.push((await describe(target, id)).LastModifiedDate);
  }
  assert.equal(dates, [1_700_000_000.001, 1_700_000_000.002, 1_700_000_000.003, 1_700_000_000.004, 1_700_000_000.005]);
  now += 60_000;
  await answerOf(target, "UpdateUserPool", { UserPoolId: id });
  const { LastModifiedDate, CreationDate } = await describe(target, id);
  assert.equal([LastModifiedDate, CreationDate], [1_700_000_060, 1_700_000_000]);
});

pools("a protected pool stays, another one goes", async () => {
  const target = openSandbox();
  const id = await create(target, { DeletionProtection: "ACTIVE" });
  assert.equal(await refusalOf(target, "DeleteUserPool", { UserPoolId: id }), [
    "InvalidParameterException",
    "The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.",
  ]);
  await answerOf(target, "UpdateUserPool", { UserPoolId: id, DeletionProtection: "INACTIVE" });
  assert.equal(await answerOf(target, "DeleteUserPool", { UserPoolId: id }), {});
  for (const operation of ["DescribeUserPool", "DeleteUserPool", "GetUserPoolMfaConfig"]) {
    const [name] = await refusalOf(target, operation, { UserPoolId: id });
    assert.is(name, "ResourceNotFoundException");
  }
});

pools("the sample pool that was deleted stays deleted", async () => {
  const target = openSandbox({ mode: "documented" });
  await answerOf(target, "UpdateUserPool", { UserPoolId: samplePoolId });
  await answerOf(target, "DeleteUserPool", { UserPoolId: samplePoolId });
  const [name] = await refusalOf(target, "DescribeUserPool", { UserPoolId: samplePoolId });
  assert.is(name, "ResourceNotFoundException");
  assert.equal(await answerOf(target, "ListUserPools", { MaxResults: 60 }), { UserPools: [] });
});

pools("are listed page by page", async () => {
  const target = openSandbox({ sample: "absent" });
  const ids: string[] = [];
  for (let count = 0; count < 5; count += 1) ids.push(await create(target));
  const listed: string[] = [];
  let token: Readonly<Record<string, string>> = {};
  for (let page = 0; page < 3; page += 1) {
    const { UserPools, NextToken } = await answerOf(target, "ListUserPools", { MaxResults: 2, ...token });
    assert.equal(Object.keys(UserPools[0]), ["Id", "Name", "LambdaConfig", "LastModifiedDate", "CreationDate"]);
    listed.push(...UserPools.map(({ Id }: Answer) => Id));
    token = NextToken === undefined ? {} : { NextToken };
  }
  assert.equal(token, {});
  assert.equal(listed, ids.sort());
  assert.equal(await refusalOf(target, "ListUserPools", { MaxResults: 2, NextToken: "x" }), [
    "InvalidParameterException",
    "Invalid pagination token given.",
  ]);
});

pools("what is only described stays through an update", async () => {
  const target = openSandbox();
  const id = await create(target, {
    AliasAttributes: ["email"],
    UsernameConfiguration: { CaseSensitive: true },
    Schema: [
      { Name: "email", Required: true, AttributeDataType: "String" },
      { Name: "level", AttributeDataType: "Number", NumberAttributeConstraints: { MinValue: "1" } },
    ],
  });
  const before = await describe(target, id);
  await answerOf(target, "UpdateUserPool", { UserPoolId: id, PoolName: "b" });
  assert.equal(
    { ...(await describe(target, id)), Name: "test", LastModifiedDate: 0 },
    { ...before, LastModifiedDate: 0 },
  );
  const [email] = before.SchemaAttributes.filter(({ Name }: Answer) => Name === "email");
  assert.equal([email.Required, email.Mutable, before.SchemaAttributes.at(-1).Name], [true, true, "custom:level"]);
});

pools("attributes can be added, and none twice", async () => {
  const target = openSandbox();
  const id = await create(target);
  const add = (...CustomAttributes: readonly Record<string, string | boolean>[]) => ({
    UserPoolId: id,
    CustomAttributes,
  });
  await answerOf(
    target,
    "AddCustomAttributes",
    add({ Name: "a" }, { Name: "b", AttributeDataType: "DateTime", DeveloperOnlyAttribute: true }),
  );
  assert.equal((await describe(target, id)).SchemaAttributes.slice(21), [
    {
      Name: "custom:a",
      AttributeDataType: "String",
      DeveloperOnlyAttribute: false,
      Mutable: true,
      Required: false,
      StringAttributeConstraints: {},
    },
    { Name: "dev:b", AttributeDataType: "DateTime", DeveloperOnlyAttribute: true, Mutable: true, Required: false },
  ]);
  assert.equal(await refusalOf(target, "AddCustomAttributes", add({ Name: "c" }, { Name: "a" })), [
    "InvalidParameterException",
    "custom:a: Existing attribute already has name custom:a.",
  ]);
  const many = Array.from({ length: 24 }, (_, index) => ({ Name: `m${index}` }));
  await answerOf(target, "AddCustomAttributes", add(...many));
  await answerOf(target, "AddCustomAttributes", add(...many.map(({ Name }) => ({ Name: `${Name}x` }))));
  const [, message] = await refusalOf(target, "AddCustomAttributes", add({ Name: "z" }));
  assert.is(message, "A user pool has at most 50 custom attributes.");
});

pools("tags are added, listed and removed", async () => {
  const target = openSandbox();
  const { Arn: ResourceArn } = await describe(target, await create(target, { UserPoolTags: { Team: "Green" } }));
  await answerOf(target, "TagResource", { ResourceArn, Tags: { Team: "Blue", Area: "West" } });
  assert.equal(await answerOf(target, "ListTagsForResource", { ResourceArn }), {
    Tags: { Team: "Blue", Area: "West" },
  });
  await answerOf(target, "UntagResource", { ResourceArn, TagKeys: ["Team", "None"] });
  assert.equal(await answerOf(target, "ListTagsForResource", { ResourceArn }), { Tags: { Area: "West" } });
  await answerOf(target, "UntagResource", { ResourceArn, TagKeys: ["Area"] });
  assert.equal(await answerOf(target, "ListTagsForResource", { ResourceArn }), { Tags: {} });
  const tags = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, ""]));
  for (const Tags of [tags, { "AWS:x": "" }]) {
    const [name] = await refusalOf(target, "TagResource", { ResourceArn, Tags });
    assert.is(name, "InvalidParameterException");
  }
  for (const arn of [
    "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_none",
    "arn:aws:s3:us-east-1:1:b",
  ]) {
    const [name] = await refusalOf(target, "ListTagsForResource", { ResourceArn: arn });
    assert.is(name, "ResourceNotFoundException");
  }
});

pools.run();
