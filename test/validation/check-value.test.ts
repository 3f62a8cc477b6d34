import type { Shape } from "@longhand/model";
import { findShape } from "@longhand/model";
import { checkValue, type JsonValue } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cognitoOperation } from "../model/cognito-operation.ts";
import { brief } from "./brief.ts";
import { handMadeShape } from "./hand-made.ts";

/** A member of `update-user-pool`, a value for it, and what is wrong with that. */
type Row = readonly [path: string, value: JsonValue, ...expected: string[]];

const updateUserPool: readonly Row[] = [
  ["Policies", {}],
  ["Policies.PasswordPolicy", { MinimumLength: 6 }],
  ["Policies.PasswordPolicy", { MinimumLength: 5 }, "shape/below-minimum at /MinimumLength, cli"],
  ["Policies.PasswordPolicy", { MinimumLength: 99 }],
  ["Policies.PasswordPolicy", { MinimumLength: 100 }, "shape/above-maximum at /MinimumLength"],
  ["Policies.PasswordPolicy", { MinimumLength: 2n ** 70n }, "shape/above-maximum at /MinimumLength"],
  ["Policies.PasswordPolicy", { MinimumLength: -(2n ** 70n) }, "shape/below-minimum at /MinimumLength, cli"],
  ["Policies.PasswordPolicy", { MinimumLength: 8.5 }, "shape/wrong-type at /MinimumLength, cli"],
  ["Policies.PasswordPolicy", { MinimumLength: "8" }, "shape/wrong-type at /MinimumLength, cli"],
  ["Policies.PasswordPolicy", { MinimumLength: null }, "shape/wrong-type at /MinimumLength, cli"],
  // To the AWS CLI `true` is 1: too small for one member, fine for the other.
  ["Policies.PasswordPolicy", { MinimumLength: true }, "shape/wrong-type at /MinimumLength, cli"],
  ["Policies.PasswordPolicy", { PasswordHistorySize: true }, "shape/wrong-type at /PasswordHistorySize"],
  ["Policies.PasswordPolicy", { RequireSymbols: 1 }, "shape/wrong-type at /RequireSymbols, cli"],
  ["Policies.PasswordPolicy", { MinimumLenght: 8 }, "shape/unknown-member at /MinimumLenght (key), cli"],
  ["Policies.PasswordPolicy", { "a/b": 8 }, "shape/unknown-member at /a~1b (key), cli"],
  ["Policies.PasswordPolicy", [], "shape/wrong-type at the root, cli"],
  ["Policies.PasswordPolicy", "MinimumLength=8", "shape/wrong-type at the root, cli"],
  ["Policies.SignInPolicy.AllowedFirstAuthFactors", [], "shape/too-few-items at the root, cli"],
  ["Policies.SignInPolicy.AllowedFirstAuthFactors", ["PASSWORD", "password"], "shape/unknown-value at /1"],
  ["Policies.SignInPolicy.AllowedFirstAuthFactors", { PASSWORD: true }, "shape/wrong-type at the root, cli"],
  ["MfaConfiguration", "", "shape/unknown-value at the root"],
  ["MfaConfiguration", "OPTIONAL"],
  ["PoolName", "", "shape/too-short at the root, cli"],
  // 128 code points are 256 UTF-16 units.
  ["UserPoolTags", { team: "\u{1F600}".repeat(256) }],
  ["UserPoolTags", { team: "\u{1F600}".repeat(257) }, "shape/too-long at /team"],
  ["UserPoolTags", { "": "x" }, "shape/too-short at / (key), cli"],
  [
    "UserPoolTags",
    { ["k".repeat(129)]: 1 },
    `shape/too-long at /${"k".repeat(129)} (key)`,
    `shape/wrong-type at /${"k".repeat(129)}, cli`,
  ],
  ["UserPoolTags", { ["__proto__"]: 1 }, "shape/wrong-type at /__proto__, cli"],
  ["UserPoolId", "us-west-2_aaaaaaaaa"],
  ["UserPoolId", "us-west-2-aaaaaaaaa", "shape/pattern-mismatch at the root"],
  ["EmailConfiguration.ConfigurationSet", "a b", "shape/pattern-mismatch at the root"],
  ["EmailConfiguration.ConfigurationSet", " ".repeat(65), "shape/too-long at the root"],
  [
    "AccountRecoverySetting",
    { RecoveryMechanisms: [{}] },
    "shape/missing-member at /RecoveryMechanisms/0/Priority, cli",
    "shape/missing-member at /RecoveryMechanisms/0/Name, cli",
  ],
  [
    "AccountRecoverySetting.RecoveryMechanisms",
    [1, 2, 3].map((Priority) => ({ Priority, Name: "verified_email" })),
    "shape/too-many-items at the root",
    "shape/above-maximum at /2/Priority",
  ],
];

const made: readonly Row[] = [
  ["Choice", { A: "x" }],
  ["Choice", {}, "shape/not-one-member at the root, cli"],
  ["Choice", { A: "x", B: "y" }, "shape/not-one-member at the root, cli"],
  ["Choice", { A: "x", C: "y" }, "shape/not-one-member at the root, cli", "shape/unknown-member at /C (key), cli"],
  ["Bytes", new Uint8Array(2)],
  ["Bytes", "\u00E9"],
  ["Bytes", new Uint8Array(1), "shape/too-short at the root"],
  ["Bytes", "\u20AC\u00E9", "shape/too-long at the root"],
  ["Bytes", "\u{1F600}"],
  ["Bytes", [1, 2], "shape/wrong-type at the root, cli"],
  ["Anything", { a: [null, 1, { b: true }], c: "x" }],
  ["Anything", 1],
  ["Anything", { a: [new Uint8Array(1)] }, "shape/wrong-type at /a/0, cli"],
  ["Ratio", 0.5],
  ["Ratio", 1.5, "shape/above-maximum at the root"],
  ["Ratio", -0.5, "shape/below-minimum at the root, cli"],
  ["Ratio", "0.5", "shape/wrong-type at the root, cli"],
  ["Size", 2n ** 64n],
  ["Size", -1, "shape/below-minimum at the root, cli"],
  ["When", "2026-11-23T20:00:00Z"],
  ["When", 1.5],
  ["When", true, "shape/wrong-type at the root"],
  ["When", null, "shape/wrong-type at the root, cli"],
  ["Tree", { Branches: [{ Branches: [{ Name: 1 }] }] }, "shape/wrong-type at /Branches/0/Branches/0/Name, cli"],
  ["Labels", { ab: "cd" }],
  // The AWS CLI counts the characters of keys, and not the entries.
  ["Labels", {}, "shape/too-few-items at the root"],
  [
    "Labels",
    { ab: "x", "c-d": "Cd", ef: "gh" },
    "shape/too-many-items at the root",
    "shape/too-short at /ab, cli",
    "shape/pattern-mismatch at /c-d (key)",
    "shape/pattern-mismatch at /c-d",
  ],
];

const check = suite("checkValue");

function updateUserPoolShape(path: string): Shape {
  const shape = findShape(cognitoOperation("update-user-pool").input, path);
  if (shape === undefined) throw new Error(`There is no member ${path}.`);
  return shape;
}

for (const [path, value, ...expected] of updateUserPool) {
  check(`${path}: ${print(value)}`, () => {
    assert.equal(checkValue(value, updateUserPoolShape(path)).map(brief), expected);
  });
}

for (const [path, value, ...expected] of made) {
  check(`${path}: ${print(value)}`, () => {
    assert.equal(checkValue(value, handMadeShape(path)).map(brief), expected);
  });
}

check("a place begins with the pointer of the value", () => {
  const [diagnostic] = checkValue({ MinimumLength: 4 }, updateUserPoolShape("Policies.PasswordPolicy"), "/a~1b/0");
  assert.equal(diagnostic?.at, { kind: "pointer", pointer: "/a~1b/0/MinimumLength", part: "value" });
});

check.run();

function print(value: JsonValue): string {
  const text = JSON.stringify(value, (_, part) => (typeof part === "bigint" ? `${part}n` : part));
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
