import { findShape } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cognitoOperation } from "./cognito-operation.ts";

const paths = suite("the shape at a path");

const rows: readonly (readonly [path: string, shape: string | undefined])[] = [
  ["", "UpdateUserPoolRequest"],
  ["Policies", "UserPoolPolicyType"],
  ["Policies.PasswordPolicy.MinimumLength", "PasswordPolicyMinLengthType"],
  ["/Policies/PasswordPolicy/MinimumLength", "PasswordPolicyMinLengthType"],
  ["AccountRecoverySetting.RecoveryMechanisms", "RecoveryMechanismsType"],
  ["AccountRecoverySetting.RecoveryMechanisms[].Name", "RecoveryOptionNameType"],
  ["AccountRecoverySetting.RecoveryMechanisms.[].Name", "RecoveryOptionNameType"],
  ["AccountRecoverySetting.RecoveryMechanisms[1].Name", "RecoveryOptionNameType"],
  ["/AccountRecoverySetting/RecoveryMechanisms/1/Name", "RecoveryOptionNameType"],
  ["/AccountRecoverySetting/RecoveryMechanisms/-", "RecoveryOptionType"],
  ["UserPoolTags.team", "TagValueType"],
  ["/UserPoolTags/a.b~1c", "TagValueType"],
  ["AcrConfiguration.Level1.AcrValue", "AcrValueType"],
  ["policies", undefined],
  ["Policies.Nothing", undefined],
  ["Policies.PasswordPolicy.MinimumLength.More", undefined],
  ["AccountRecoverySetting.RecoveryMechanisms.Name", undefined],
  ["/AccountRecoverySetting/RecoveryMechanisms/Name", undefined],
  ["Policies..PasswordPolicy", undefined],
  ["Policies.", undefined],
  ["/Policies/", undefined],
  ["/Policies/~", undefined],
  ["RecoveryMechanisms[", undefined],
  ["toString", undefined],
];

for (const [path, expected] of rows) {
  paths(`"${path}" is ${expected ?? "nowhere"}`, () => {
    assert.is(findShape(cognitoOperation("update-user-pool").input, path)?.name, expected);
  });
}

paths("below a document is that document", () => {
  const branding = cognitoOperation("create-managed-login-branding").input;
  assert.is(findShape(branding, "Settings.any[3].thing")?.name, "Document");
});

paths.run();
