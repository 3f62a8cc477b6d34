import type { JsonObject } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openSandbox, refusalOf } from "./call-sandbox.ts";

/** What is sent to a pool that is not there: limits are checked first. */
const limits: readonly (readonly [JsonObject, readonly string[]])[] = [
  [
    { UserPoolId: "none" },
    [
      "Value 'none' at 'userPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w-]+_[0-9a-zA-Z]+",
    ],
  ],
  [{ UserPoolId: null }, ["Value null at 'userPoolId' failed to satisfy constraint: Member must not be null"]],
  [
    { UserPoolId: "" },
    ["Value '' at 'userPoolId' failed to satisfy constraint: Member must have length greater than or equal to 1"],
  ],
  [
    { MfaConfiguration: "false" },
    [
      "Value 'false' at 'mfaConfiguration' failed to satisfy constraint: Member must satisfy enum value set: [OFF, ON, OPTIONAL]",
    ],
  ],
  [
    { Policies: { PasswordPolicy: { MinimumLength: 5, PasswordHistorySize: 25 } } },
    [
      "Value '5' at 'policies.passwordPolicy.minimumLength' failed to satisfy constraint: Member must have value greater than or equal to 6",
      "Value '25' at 'policies.passwordPolicy.passwordHistorySize' failed to satisfy constraint: Member must have value less than or equal to 24",
    ],
  ],
  [
    {
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: "admin_only" }, { Priority: 3, Name: "verified_email" }] },
    },
    [
      "Value null at 'accountRecoverySetting.recoveryMechanisms.1.member.priority' failed to satisfy constraint: Member must not be null",
      "Value '3' at 'accountRecoverySetting.recoveryMechanisms.2.member.priority' failed to satisfy constraint: Member must have value less than or equal to 2",
    ],
  ],
  [
    { AutoVerifiedAttributes: ["mail", "fax"] },
    [
      "Value '[mail, fax]' at 'autoVerifiedAttributes' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [phone_number, email]]",
    ],
  ],
  [
    { UserPoolTags: { ["k".repeat(129)]: "v" } },
    [
      `Value '{${"k".repeat(129)}=v}' at 'userPoolTags' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 128, Member must have length greater than or equal to 1]`,
    ],
  ],
  [
    { UserPoolTags: { k: "v".repeat(257) } },
    [
      `Value '{k=${"v".repeat(257)}}' at 'userPoolTags' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 256, Member must have length greater than or equal to 0]`,
    ],
  ],
  [
    { Policies: { SignInPolicy: { AllowedFirstAuthFactors: [] } } },
    [
      "Value '[]' at 'policies.signInPolicy.allowedFirstAuthFactors' failed to satisfy constraint: Member must have length greater than or equal to 1",
    ],
  ],
  [
    { SmsAuthenticationMessage: `{####}${"x".repeat(140)}` },
    [
      `Value '{####}${"x".repeat(140)}' at 'smsAuthenticationMessage' failed to satisfy constraint: Member must have length less than or equal to 140`,
    ],
  ],
];

/** JSON of the wrong type. */
const types: readonly (readonly [JsonObject, string])[] = [
  [{ Policies: { PasswordPolicy: { MinimumLength: "8" } } }, "STRING_VALUE cannot be converted to Integer"],
  [{ Policies: { PasswordPolicy: { MinimumLength: 8.5 } } }, "DECIMAL_VALUE cannot be converted to Integer"],
  [{ PoolName: 8 }, "NUMBER_VALUE cannot be converted to String"],
  [{ PoolName: true }, "TRUE_VALUE cannot be converted to String"],
  [{ DeviceConfiguration: { ChallengeRequiredOnNewDevice: "yes" } }, "STRING_VALUE cannot be converted to Boolean"],
  [{ PoolName: {} }, "Start of structure or map found where not expected."],
  [{ Policies: [] }, "Start of list found where not expected"],
  [{ Policies: "x" }, "Unexpected field type"],
  [{ AutoVerifiedAttributes: [null] }, "NULL_VALUE cannot be converted to String"],
];

const constraints = suite("limits of the model");
const id = { UserPoolId: "us-east-1_none" };

for (const [sent, sentences] of limits) {
  constraints(JSON.stringify(sent).slice(0, 80), async () => {
    const count = `${sentences.length} validation error${sentences.length === 1 ? "" : "s"} detected`;
    assert.equal(await refusalOf(openSandbox(), "UpdateUserPool", { ...id, ...sent }), [
      "InvalidParameterException",
      `${count}: ${sentences.join("; ")}`,
    ]);
  });
}

for (const [sent, message] of types) {
  constraints(JSON.stringify(sent), async () => {
    assert.equal(await refusalOf(openSandbox(), "UpdateUserPool", { ...id, ...sent }), [
      "SerializationException",
      message,
    ]);
  });
}

constraints("a pool that is not there", async () => {
  assert.equal(await refusalOf(openSandbox(), "UpdateUserPool", id), [
    "ResourceNotFoundException",
    "User pool us-east-1_none does not exist.",
  ]);
});

constraints("an operation that the sandbox does not have", async () => {
  for (const operation of ["CreateUserPoolClient", "Nothing", "", "__proto__"]) {
    const [name] = await refusalOf(openSandbox(), operation, {});
    assert.is(name, "UnknownOperationException");
  }
});

constraints.run();
