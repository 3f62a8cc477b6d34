import { cognitoIdp, findOperation } from "@longhand/model";
import { validate } from "longhand";
import { requestSchema } from "longhand/schemas";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";

const UserPoolId = "us-west-2_aaaaaaaaa";
const request = requestSchema("update-user-pool");
const operation = findOperation(cognitoIdp(), "update-user-pool");

/** A request, and the path of what is wrong with it; without one, all is right. */
type Row = readonly [name: string, request: object, path?: string];

const rows: readonly Row[] = [
  ["the required member alone", { UserPoolId }],
  ["an undefined member", { UserPoolId, Policies: undefined }],
  [
    "structures, lists and maps",
    {
      UserPoolId,
      Policies: { PasswordPolicy: { MinimumLength: 6, RequireSymbols: true } },
      AutoVerifiedAttributes: ["email"],
      UserPoolTags: { Team: "Blue" },
    },
  ],
  ["characters beyond the first plane count once", { UserPoolId, EmailVerificationSubject: "\u{1f600}".repeat(140) }],
  ["no required member", {}, "UserPoolId"],
  ["an unknown member", { UserPoolId, Polices: {} }, ""],
  [
    "an unknown member deep inside",
    { UserPoolId, Policies: { PasswordPolicy: { MinLength: 8 } } },
    "Policies.PasswordPolicy",
  ],
  [
    "a number that is too small",
    { UserPoolId, Policies: { PasswordPolicy: { MinimumLength: 5 } } },
    "Policies.PasswordPolicy.MinimumLength",
  ],
  [
    "a number that is too large",
    { UserPoolId, Policies: { PasswordPolicy: { MinimumLength: 100 } } },
    "Policies.PasswordPolicy.MinimumLength",
  ],
  [
    "a fraction for an integer",
    { UserPoolId, Policies: { PasswordPolicy: { MinimumLength: 8.5 } } },
    "Policies.PasswordPolicy.MinimumLength",
  ],
  [
    "text for a number",
    { UserPoolId, Policies: { PasswordPolicy: { MinimumLength: "8" } } },
    "Policies.PasswordPolicy.MinimumLength",
  ],
  ["text that is too long", { UserPoolId, EmailVerificationSubject: "a".repeat(141) }, "EmailVerificationSubject"],
  ["text that does not match", { UserPoolId: "no pool" }, "UserPoolId"],
  ["a value that is not among the known ones", { UserPoolId, MfaConfiguration: "MAYBE" }, "MfaConfiguration"],
  [
    "a list that is too long",
    {
      UserPoolId,
      AccountRecoverySetting: {
        RecoveryMechanisms: [1, 2, 3].map((Priority) => ({ Priority: Math.min(Priority, 2), Name: "verified_email" })),
      },
    },
    "AccountRecoverySetting.RecoveryMechanisms",
  ],
  ["an element of the wrong type", { UserPoolId, AutoVerifiedAttributes: [true] }, "AutoVerifiedAttributes.0"],
  ["a value of a map that is too long", { UserPoolId, UserPoolTags: { Team: "a".repeat(257) } }, "UserPoolTags.Team"],
  [
    "a key of a map that is too long",
    { UserPoolId, UserPoolTags: { ["a".repeat(129)]: "" } },
    `UserPoolTags.${"a".repeat(129)}`,
  ],
  ["null", { UserPoolId, PoolName: null }, "PoolName"],
];

const schemas = suite("requestSchema");

for (const [name, value, path] of rows) {
  schemas(`${name}: as validate says`, () => {
    const { success, error } = request.safeParse(value);
    const fromLimits = validate(value).diagnostics.filter(({ code }) => code.startsWith("shape/"));
    assert.is(
      success,
      fromLimits.every(({ severity }) => severity !== "error"),
    );
    assert.equal(
      error?.issues.map((issue) => issue.path.join(".")),
      path === undefined ? undefined : [path],
    );
  });
}

schemas("gives the value its type", () => {
  const parsed = request.parse({ UserPoolId, MfaConfiguration: "OFF" });
  const mode: "OFF" | "ON" | "OPTIONAL" | undefined = parsed.MfaConfiguration;
  assert.is(mode, "OFF");
});

schemas("every operation has one", () => {
  // @ts-expect-error: there is no such operation.
  assert.not(requestSchema("list-grups").safeParse({}).success);
  assert.ok(requestSchema("list-groups").safeParse({ UserPoolId, Limit: 7 }).success);
});

schemas("bytes are base64 text, and their limit counts bytes", () => {
  const image = requestSchema("set-ui-customization");
  const accepts = (ImageFile: string) => image.safeParse({ UserPoolId, ImageFile }).success;
  assert.equal([accepts("AAECAw=="), accepts("no base64")], [true, false]);
  assert.equal(
    [131_072, 131_073].map((size) => accepts(Buffer.alloc(size).toString("base64"))),
    [true, false],
  );
});

schemas("becomes a JSON Schema with every member, its limits and what is required", () => {
  const schema = z.toJSONSchema(request, { io: "input", unrepresentable: "any" });
  const { PasswordPolicy } = properties(properties(schema)["Policies"]);
  assert.equal(schema.required, ["UserPoolId"]);
  assert.is(schema.additionalProperties, false);
  assert.equal(properties(PasswordPolicy)["MinimumLength"], { type: "integer", minimum: 6, maximum: 99 });
  const { UserPoolId: id } = properties(schema);
  assert.equal(id, { type: "string", minLength: 1, maxLength: 55 });
  assert.equal(properties(schema)["MfaConfiguration"], { type: "string", enum: ["OFF", "ON", "OPTIONAL"] });
  assert.equal(Object.keys(properties(schema)), [...(operation?.input.members.keys() ?? [])]);
});

function properties(schema: unknown): Readonly<Record<string, unknown>> {
  if (typeof schema !== "object" || schema === null || !("properties" in schema)) return {};
  return { ...(typeof schema.properties === "object" ? schema.properties : {}) };
}

schemas.run();
