import { type PartFacts, references } from "@longhand/convert";
import { findOmission, findShape } from "@longhand/model";
import { checkValue } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cognitoOperation } from "../../model/cognito-operation.ts";

const omissions = suite("what becomes of settings that are left out");

const updateUserPool = cognitoOperation("update-user-pool");
const members = references(updateUserPool).flatMap(membersOf);

omissions("every optional member of update-user-pool has a row, and no required one", () => {
  assert.ok(members.length > 100);
  assert.equal(
    members.filter(({ required, omission }) => required === (omission !== undefined)).map(({ path }) => path),
    [],
  );
});

omissions("every default is a value of its member", () => {
  const known = members.filter(({ omission }) => omission?.default !== undefined && omission.default !== null);
  assert.ok(known.length > 25);
  for (const { path, omission } of known) {
    const shape = findShape(updateUserPool.input, path);
    const problems = shape === undefined ? [path] : checkValue(omission?.default ?? null, shape);
    assert.equal(problems, [], path);
  }
});

/** The settings that a bare call loses, as measured. */
const reset = [
  "LambdaConfig",
  "AutoVerifiedAttributes",
  "VerificationMessageTemplate",
  "SmsAuthenticationMessage",
  "DeviceConfiguration",
  "AdminCreateUserConfig",
  "UserPoolAddOns",
];

omissions("seven options are reset", () => {
  const tops = references(updateUserPool).filter(({ omission }) => omission?.omitted === "reset");
  assert.equal(
    tops.map(({ path }) => path),
    reset,
  );
});

omissions("nothing is known of other operations", () => {
  assert.is(findOmission(cognitoOperation("create-user-pool"), "Policies"), undefined);
  assert.is(findOmission(updateUserPool, "UserPoolId"), undefined);
});

omissions.run();

function membersOf(facts: PartFacts): readonly PartFacts[] {
  const below = facts.parts.flatMap(membersOf);
  return facts.role === "member" ? [facts, ...below] : below;
}
