import { cognitoIdp, findOperation, operationNames } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const operations = suite("operations");

const rows: readonly (readonly [name: string, found: string | undefined])[] = [
  ["update-user-pool", "UpdateUserPool"],
  ["UpdateUserPool", "UpdateUserPool"],
  ["set-ui-customization", "SetUICustomization"],
  ["updateuserpool", undefined],
  ["Update-User-Pool", undefined],
  ["", undefined],
];

for (const [name, found] of rows) {
  operations(`"${name}" finds ${found ?? "none"}`, () => {
    assert.is(findOperation(cognitoIdp(), name)?.name, found);
  });
}

operations("have 140 different CLI names", () => {
  assert.is(new Set(operationNames(cognitoIdp())).size, 140);
});

operations.run();
