import { type SandboxMode, sandboxModes } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Answer, answerOf, describe, openSandbox, refusalOf } from "./call-sandbox.ts";
import { settingNames, wholeRequest } from "./whole-request.ts";

type Fate = "kept" | "reset";

interface Row {
  readonly setting: string;
  /** In the order of the modes: measured, documented, hostile. */
  readonly fates: readonly [Fate, Fate, Fate];
  /** What a reset leaves; undefined is not described. */
  readonly to: Answer;
}

const resets = ["reset", "reset", "reset"] as const;
const keptWhenMeasured = ["kept", "reset", "reset"] as const;

/** Written down from the published measurements and AWS's text, not from the data that the sandbox reads. */
const rows: readonly Row[] = [
  {
    setting: "Policies",
    fates: keptWhenMeasured,
    to: {
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
  },
  { setting: "DeletionProtection", fates: keptWhenMeasured, to: "INACTIVE" },
  { setting: "LambdaConfig", fates: resets, to: {} },
  { setting: "AutoVerifiedAttributes", fates: resets, to: undefined },
  { setting: "SmsVerificationMessage", fates: resets, to: undefined },
  { setting: "EmailVerificationMessage", fates: resets, to: undefined },
  { setting: "EmailVerificationSubject", fates: resets, to: undefined },
  { setting: "VerificationMessageTemplate", fates: resets, to: { DefaultEmailOption: "CONFIRM_WITH_CODE" } },
  { setting: "SmsAuthenticationMessage", fates: resets, to: undefined },
  { setting: "UserAttributeUpdateSettings", fates: keptWhenMeasured, to: undefined },
  { setting: "MfaConfiguration", fates: keptWhenMeasured, to: "OFF" },
  { setting: "DeviceConfiguration", fates: resets, to: undefined },
  { setting: "EmailConfiguration", fates: keptWhenMeasured, to: { EmailSendingAccount: "COGNITO_DEFAULT" } },
  { setting: "SmsConfiguration", fates: keptWhenMeasured, to: undefined },
  { setting: "UserPoolTags", fates: keptWhenMeasured, to: undefined },
  {
    setting: "AdminCreateUserConfig",
    fates: resets,
    to: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 3 },
  },
  { setting: "UserPoolAddOns", fates: resets, to: undefined },
  { setting: "DcrConfiguration", fates: keptWhenMeasured, to: undefined },
  {
    setting: "AccountRecoverySetting",
    fates: keptWhenMeasured,
    to: {
      RecoveryMechanisms: [
        { Priority: 1, Name: "verified_email" },
        { Priority: 2, Name: "verified_phone_number" },
      ],
    },
  },
  { setting: "PoolName", fates: ["kept", "kept", "kept"], to: undefined },
  { setting: "UserPoolTier", fates: ["kept", "kept", "reset"], to: "ESSENTIALS" },
  { setting: "KeyConfiguration", fates: keptWhenMeasured, to: { KeyType: "AWS_OWNED_KEY" } },
  { setting: "IssuerConfiguration", fates: keptWhenMeasured, to: { Type: "ORIGINAL" } },
  { setting: "AcrConfiguration", fates: resets, to: undefined },
];

/** A text that stands in two places is gone when both are left out, and so is the trigger of a tier that is lowered. */
const alsoLeftOut: Readonly<Record<string, readonly string[]>> = {
  SmsVerificationMessage: ["VerificationMessageTemplate"],
  EmailVerificationMessage: ["VerificationMessageTemplate"],
  EmailVerificationSubject: ["VerificationMessageTemplate"],
  VerificationMessageTemplate: ["SmsVerificationMessage", "EmailVerificationMessage", "EmailVerificationSubject"],
  UserPoolTier: ["UserPoolAddOns"],
  // What the service compares with it.
  AutoVerifiedAttributes: ["UserAttributeUpdateSettings"],
};

/** The sample pool, with addresses alone verified by themselves: the service wants SMS in a request that verifies numbers. */
async function openPool(mode: SandboxMode, update: Record<string, unknown> = {}) {
  const target = openSandbox({ mode });
  const before = wholeRequest(await describe(target));
  await answerOf(target, "UpdateUserPool", { ...before, AutoVerifiedAttributes: ["email"], ...update });
  return { target, pool: await describe(target) };
}

function settingIn(pool: Answer, setting: string): Answer {
  return pool[setting === "PoolName" ? "Name" : setting];
}

const leftOut = suite("what is left out of an update");

leftOut("every setting has a row", () => {
  assert.equal(
    rows.map(({ setting }) => setting),
    settingNames,
  );
});

for (const [index, mode] of sandboxModes.entries()) {
  for (const { setting, fates, to } of rows) {
    const fate = fates[index];
    leftOut(`${mode}: ${setting} alone is ${fate}`, async () => {
      const isCompared = setting === "AutoVerifiedAttributes";
      const cleared = { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: [] } };
      const { target, pool } = await openPool(mode, isCompared ? cleared : {});
      const request = wholeRequest(pool);
      for (const name of [setting, ...(alsoLeftOut[setting] ?? [])]) delete request[name];
      await answerOf(target, "UpdateUserPool", request);
      const after = await describe(target);
      // The days that a password is valid are one setting in two places.
      const expected = fate === "kept" ? settingIn(pool, setting) : to;
      assert.equal(settingIn(after, setting), expected);
      const others = settingNames.filter((name) => name !== setting && !alsoLeftOut[setting]?.includes(name));
      for (const name of others.filter((other) => !(setting === "Policies" && other === "AdminCreateUserConfig"))) {
        assert.equal(settingIn(after, name), settingIn(pool, name), name);
      }
    });
  }

  leftOut(`${mode}: a bare call does all of that at once`, async () => {
    const { target, pool } = await openPool(mode, {
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: [] },
    });
    await answerOf(target, "UpdateUserPool", { UserPoolId: pool.Id });
    const after = await describe(target);
    for (const { setting, fates, to } of rows) {
      if (setting === "AdminCreateUserConfig") continue;
      assert.equal(settingIn(after, setting), fates[index] === "kept" ? settingIn(pool, setting) : to, setting);
    }
  });

  leftOut(`${mode}: everything sent leaves everything as it is`, async () => {
    const { target, pool } = await openPool(mode);
    await answerOf(target, "UpdateUserPool", wholeRequest(pool));
    const { LastModifiedDate, ...after } = await describe(target);
    assert.ok(LastModifiedDate > pool.LastModifiedDate);
    assert.equal({ ...after, LastModifiedDate: pool.LastModifiedDate }, pool);
  });
}

leftOut("what is left out makes the service refuse: kept settings meet those that are gone", async () => {
  const compared = "All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes";
  const sms = "SMS configuration is required when phone_number is selected for auto verification";
  const target = openSandbox();
  const { Id } = await describe(target);
  const flip = { UserPoolId: Id, DeletionProtection: "INACTIVE" };
  assert.equal(await refusalOf(target, "UpdateUserPool", flip), ["InvalidParameterException", compared]);
  const verified = { ...flip, AutoVerifiedAttributes: ["email", "phone_number"] };
  assert.equal(await refusalOf(target, "UpdateUserPool", verified), ["InvalidParameterException", sms]);
  const { SmsConfiguration } = await describe(target);
  await answerOf(target, "UpdateUserPool", { ...verified, SmsConfiguration });
});

leftOut("where update settings are reset, nothing of that is refused", async () => {
  for (const mode of ["documented", "hostile"] as const) {
    const target = openSandbox({ mode });
    const { Id } = await describe(target);
    await answerOf(target, "UpdateUserPool", { UserPoolId: Id, DeletionProtection: "INACTIVE" });
  }
});

leftOut("a hostile service takes the tier back, and so refuses what needs it", async () => {
  const { target, pool } = await openPool("hostile");
  const { UserPoolTier, ...request } = wholeRequest(pool);
  assert.equal(UserPoolTier, "PLUS");
  assert.equal(await refusalOf(target, "UpdateUserPool", request), [
    "FeatureUnavailableInTierException",
    "The following features need to be disabled for the ESSENTIALS pricing tier configured: Threat Protection",
  ]);
});

leftOut.run();
