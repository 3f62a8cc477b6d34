import { checkRequest } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cognitoOperation } from "../model/cognito-operation.ts";
import { brief } from "./brief.ts";

const order = suite("the order of problems");

order("depth first; in a structure what is missing, what is unknown, then the members as they are given", () => {
  const request = {
    UserPoolTags: { "": 5 },
    Last: 1,
    Policies: { First: 1, PasswordPolicy: { MinimumLength: 4 } },
    AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 0 }, "x"] },
    MfaConfiguration: "x",
  };
  assert.equal(checkRequest(request, cognitoOperation("update-user-pool")).map(brief), [
    "shape/missing-member at /UserPoolId, cli",
    "shape/unknown-member at /Last (key), cli",
    "shape/too-short at /UserPoolTags/ (key), cli",
    "shape/wrong-type at /UserPoolTags/, cli",
    "shape/unknown-member at /Policies/First (key), cli",
    "shape/below-minimum at /Policies/PasswordPolicy/MinimumLength, cli",
    "shape/missing-member at /AccountRecoverySetting/RecoveryMechanisms/0/Name, cli",
    "shape/below-minimum at /AccountRecoverySetting/RecoveryMechanisms/0/Priority, cli",
    "shape/wrong-type at /AccountRecoverySetting/RecoveryMechanisms/1, cli",
    "shape/unknown-value at /MfaConfiguration",
  ]);
});

order("a member that is undefined is not given", () => {
  const request = JSON.parse('{"UserPoolId":"us-west-2_aaaaaaaaa"}');
  const operation = cognitoOperation("update-user-pool");
  assert.equal(checkRequest({ ...request, Nonsense: undefined }, operation), []);
  assert.equal(checkRequest({ UserPoolId: request.Nonsense }, operation).map(brief), [
    "shape/missing-member at /UserPoolId, cli",
  ]);
});

order.run();
