import { cognitoIdp, findShape, loadService } from "@longhand/model";
import type { OperationInputs, OptionValues } from "@longhand/model/requests";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../harness/repository.ts";
import { cognitoOperation } from "./cognito-operation.ts";
import { describeShape } from "./describe-shape.ts";

const service = suite("the embedded service");

service("is read once", () => {
  assert.is(cognitoIdp(), cognitoIdp());
});

service("has 140 operations", () => {
  const { id, apiVersion, operations } = cognitoIdp();
  assert.equal([id, apiVersion, operations.size], ["cognito-idp", "2016-04-18", 140]);
});

service("read part by part is what it is read at once", () => {
  const [, json = ""] = readText("packages/model/src/cognito-idp.gen.ts").split("String.raw`");
  const whole = loadService(json.slice(0, json.indexOf("`")));
  assert.equal(whole.problems, []);
  // The last first: what is linked already must not change what comes after it.
  for (const name of [...cognitoIdp().operations.keys()].reverse()) cognitoIdp().operations.get(name);
  assert.equal([...cognitoIdp().operations], [...(whole.service?.operations ?? [])]);
  assert.equal([...cognitoIdp().shapes], [...(whole.service?.shapes ?? [])]);
});

const rows: readonly (readonly [path: string, expected: string])[] = [
  ["UserPoolId", "string UserPoolIdType 1..55 /[\\w-]+_[0-9a-zA-Z]+/"],
  ["Policies.PasswordPolicy.MinimumLength", "integer PasswordPolicyMinLengthType 6..99"],
  ["Policies.SignInPolicy.AllowedFirstAuthFactors", "list AllowedFirstAuthFactorsListType 1..4"],
  [
    "Policies.SignInPolicy.AllowedFirstAuthFactors[]",
    "string AuthFactorType PASSWORD|EMAIL_OTP|SMS_OTP|WEB_AUTHN|SOFTWARE_TOKEN",
  ],
  ["DeletionProtection", "string DeletionProtectionType ACTIVE|INACTIVE"],
  ["AcrConfiguration.Level1.AcrValue", "string AcrValueType 1..64 /[\\x21\\x23-\\x5B\\x5D-\\x7E]+/"],
  ["KeyConfiguration.KeyType", "string EncryptionKeyType AWS_OWNED_KEY|CUSTOMER_MANAGED_KEY"],
  ["SmsConfiguration.EumsSms.Region", "string RegionCodeType 5..32"],
];

for (const [path, expected] of rows) {
  service(`has ${expected} at ${path}`, () => {
    const shape = findShape(cognitoOperation("update-user-pool").input, path);
    assert.is(shape && describeShape(shape), expected);
  });
}

service("knows which members a request needs", () => {
  const members = [...cognitoOperation("update-user-pool").input.members.values()];
  const required = members.filter((member) => member.required);
  assert.equal(
    required.map(({ name }) => name),
    ["UserPoolId"],
  );
});

service("differs from the one of the golden files, which knows three operations", () => {
  const recorded = loadService(readText("test/golden/cognito-idp.recorded.json"));
  assert.equal(recorded.problems, []);
  assert.equal(
    [...(recorded.service?.operations.keys() ?? [])],
    ["UpdateUserPool", "DescribeUserPool", "CreateUserPool"],
  );
  assert.not(recorded.service?.operations.get("UpdateUserPool")?.input.members.has("AcrConfiguration"));
});

service("types its requests and options", () => {
  // Checked by the compiler; what stands under @ts-expect-error must not compile.
  const request: OperationInputs["update-user-pool"] = {
    UserPoolId: "us-west-2_aaaaaaaaa",
    Policies: { PasswordPolicy: { MinimumLength: 8 }, SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] } },
    UserPoolTags: { team: "shop" },
    MfaConfiguration: undefined,
  };
  const policies: OptionValues["update-user-pool"]["--policies"] = request.Policies ?? {};
  // @ts-expect-error The pool is required.
  const without: OperationInputs["update-user-pool"] = {};
  // @ts-expect-error Not one of the values.
  const tier: OptionValues["update-user-pool"]["--user-pool-tier"] = "FREE";
  assert.equal([policies.PasswordPolicy?.MinimumLength, without, tier], [8, {}, "FREE"]);
});

service.run();
