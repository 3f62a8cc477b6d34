import type { JsonObject } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Answer, answerOf, create, describe, openSandbox } from "./call-sandbox.ts";

interface Row {
  readonly name: string;
  /** What the pool is made with, and what it is then sent. */
  readonly made?: JsonObject;
  readonly sent: JsonObject;
  /** Members of the description afterwards; undefined is not described. */
  readonly described: Readonly<Record<string, Answer>>;
}

const lambda = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`;
const role = "arn:aws:iam::123456789012:role/sms";
const defaultPassword = {
  MinimumLength: 8,
  RequireUppercase: true,
  RequireLowercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
  TemporaryPasswordValidityDays: 7,
};

/** Containers are replaced whole, twins are kept equal, and some things are filled in. */
const rows: readonly Row[] = [
  {
    name: "a trigger that is not sent again is gone",
    made: { LambdaConfig: { PreSignUp: lambda("a"), PostConfirmation: lambda("b") } },
    sent: { LambdaConfig: { PreSignUp: lambda("c") } },
    described: { LambdaConfig: { PreSignUp: lambda("c") } },
  },
  {
    name: "part of a password policy: the rest has its defaults",
    made: { Policies: { PasswordPolicy: { ...defaultPassword, MinimumLength: 20, RequireSymbols: false } } },
    sent: { Policies: { PasswordPolicy: { MinimumLength: 10 } } },
    described: {
      Policies: {
        PasswordPolicy: { ...defaultPassword, MinimumLength: 10 },
        SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] },
      },
    },
  },
  {
    name: "the two parts of Policies are kept one by one",
    made: {
      Policies: {
        PasswordPolicy: { ...defaultPassword, MinimumLength: 20 },
        SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] },
      },
    },
    sent: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["EMAIL_OTP", "PASSWORD"] } } },
    described: {
      Policies: {
        PasswordPolicy: { ...defaultPassword, MinimumLength: 20 },
        SignInPolicy: { AllowedFirstAuthFactors: ["EMAIL_OTP", "PASSWORD"] },
      },
    },
  },
  {
    name: "an empty SignInPolicy changes nothing",
    made: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] } } },
    sent: { Policies: { SignInPolicy: {} } },
    described: {
      Policies: {
        PasswordPolicy: defaultPassword,
        SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] },
      },
    },
  },
  {
    name: "update settings without their list change nothing, with an empty one they are cleared",
    made: {
      AutoVerifiedAttributes: ["email"],
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
    },
    sent: { AutoVerifiedAttributes: ["email"], UserAttributeUpdateSettings: {} },
    described: { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] } },
  },
  {
    name: "tags are replaced by those that are sent",
    made: { UserPoolTags: { Team: "Green", Area: "West" } },
    sent: { UserPoolTags: { Team: "Blue" } },
    described: { UserPoolTags: { Team: "Blue" } },
  },
  {
    name: "no tags at all",
    made: { UserPoolTags: { Team: "Green" } },
    sent: { UserPoolTags: {} },
    described: { UserPoolTags: undefined },
  },
  {
    name: "a retired message appears in the template",
    sent: {
      SmsVerificationMessage: "Code: {####}",
      EmailVerificationMessage: "Mail: {####}",
      EmailVerificationSubject: "S",
    },
    described: {
      SmsVerificationMessage: "Code: {####}",
      VerificationMessageTemplate: {
        SmsMessage: "Code: {####}",
        EmailMessage: "Mail: {####}",
        EmailSubject: "S",
        DefaultEmailOption: "CONFIRM_WITH_CODE",
      },
    },
  },
  {
    name: "a message of the template appears in the retired member",
    made: { SmsVerificationMessage: "Old: {####}" },
    sent: { VerificationMessageTemplate: { EmailMessage: "Mail: {####}", EmailSubject: "S" } },
    described: {
      SmsVerificationMessage: undefined,
      EmailVerificationMessage: "Mail: {####}",
      EmailVerificationSubject: "S",
    },
  },
  {
    name: "the older token trigger appears as version 1 of the newer one",
    sent: { LambdaConfig: { PreTokenGeneration: lambda("a") } },
    described: {
      LambdaConfig: {
        PreTokenGeneration: lambda("a"),
        PreTokenGenerationConfig: { LambdaVersion: "V1_0", LambdaArn: lambda("a") },
      },
    },
  },
  {
    name: "the newer token trigger appears as the older one",
    sent: { LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: "V3_0", LambdaArn: lambda("a") } } },
    described: {
      LambdaConfig: {
        PreTokenGeneration: lambda("a"),
        PreTokenGenerationConfig: { LambdaVersion: "V3_0", LambdaArn: lambda("a") },
      },
    },
  },
  {
    name: "clearing one of the two brings it back from the other",
    made: { LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: "V2_0", LambdaArn: lambda("a") } } },
    sent: { LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: "V2_0", LambdaArn: lambda("a") } } },
    described: {
      LambdaConfig: {
        PreTokenGeneration: lambda("a"),
        PreTokenGenerationConfig: { LambdaVersion: "V2_0", LambdaArn: lambda("a") },
      },
    },
  },
  {
    name: "the older member for days sets both, as long as the newer one was never sent",
    sent: { AdminCreateUserConfig: { UnusedAccountValidityDays: 20 } },
    described: {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 20 },
      Policies: {
        PasswordPolicy: { ...defaultPassword, TemporaryPasswordValidityDays: 20 },
        SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] },
      },
    },
  },
  {
    name: "the newer member for days sets both",
    sent: { Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 30 } } },
    described: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 30 } },
  },
  {
    name: "0 days are 7",
    sent: { Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 0 } } },
    described: {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7 },
      Policies: { PasswordPolicy: defaultPassword, SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] } },
    },
  },
  {
    name: "the Region of SMS is filled in",
    sent: { SmsConfiguration: { SnsCallerArn: role, ExternalId: "x" } },
    described: { SmsConfiguration: { SnsCallerArn: role, ExternalId: "x", SnsRegion: "us-east-1" } },
  },
  {
    name: "who sends mail is filled in",
    sent: { EmailConfiguration: { ReplyToEmailAddress: "help@example.com" } },
    described: {
      EmailConfiguration: { ReplyToEmailAddress: "help@example.com", EmailSendingAccount: "COGNITO_DEFAULT" },
    },
  },
  {
    name: "a device configuration has both members",
    sent: { DeviceConfiguration: { ChallengeRequiredOnNewDevice: true } },
    described: {
      DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: false },
    },
  },
  {
    name: "client registration without a status is on",
    sent: { DcrConfiguration: { OpenDcrEnabled: true } },
    described: {
      DcrConfiguration: { EnableStatus: "Enabled", OpenDcrEnabled: true, OpenDcrGrantTypes: ["code"] },
    },
  },
  {
    name: "lists that are sets hold each value once",
    sent: { AutoVerifiedAttributes: ["email", "email"] },
    described: { AutoVerifiedAttributes: ["email"] },
  },
  {
    name: "an empty list of verified attributes is not described",
    made: { AutoVerifiedAttributes: ["email"] },
    sent: { AutoVerifiedAttributes: [] },
    described: { AutoVerifiedAttributes: undefined },
  },
  {
    name: "a new name",
    sent: { PoolName: "renamed" },
    described: { Name: "renamed", PoolName: undefined },
  },
  {
    name: "members that the service does not know, and nulls, are passed over",
    made: { UserPoolTags: { Team: "Green" } },
    sent: { Future: { a: 1 }, Name: "no", UserPoolTags: null, LambdaConfig: { Future: "x", PreSignUp: null } },
    described: { Future: undefined, Name: "test", UserPoolTags: { Team: "Green" }, LambdaConfig: {} },
  },
];

const containers = suite("what an update makes of what it sends");

for (const { name, made, sent, described } of rows) {
  containers(name, async () => {
    const target = openSandbox();
    const id = await create(target, made);
    await answerOf(target, "UpdateUserPool", { UserPoolId: id, ...sent });
    const pool = await describe(target, id);
    for (const [member, value] of Object.entries(described)) assert.equal(pool[member], value, member);
  });
}

containers("settings that are newer than the model are stored, and reset where they are left out", async () => {
  const target = openSandbox({ newer: ["Future", "LambdaConfig.Future"] });
  const id = await create(target);
  const sent = { Future: { deep: [1, { x: null }] }, LambdaConfig: { Future: { Arn: "x" } } };
  await answerOf(target, "UpdateUserPool", { UserPoolId: id, ...sent });
  const { Future, LambdaConfig } = await describe(target, id);
  assert.equal({ Future, LambdaConfig }, sent);
  await answerOf(target, "UpdateUserPool", { UserPoolId: id, Future: 2, LambdaConfig: {} });
  assert.equal((await describe(target, id)).LambdaConfig, {});
  assert.is((await describe(target, id)).Future, 2);
  await answerOf(target, "UpdateUserPool", { UserPoolId: id });
  assert.is((await describe(target, id)).Future, undefined);
});

containers.run();
