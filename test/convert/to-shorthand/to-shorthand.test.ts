import { type JsonValue, readOption, toShorthand } from "@longhand/convert";
import { cognitoIdp, findOperation, findOption } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("toShorthand");

const operation = findOperation(cognitoIdp(), "update-user-pool");

function shapeOf(option: string) {
  const member = operation === undefined ? undefined : findOption(operation, option);
  if (member === undefined) throw new Error(`no option ${option}`);
  return member.shape;
}

/** The value of an option, and the words that say it. */
const written: readonly [option: string, value: JsonValue, words: readonly string[]][] = [
  ["--policies", { PasswordPolicy: { MinimumLength: 8 } }, ["PasswordPolicy={MinimumLength=8}"]],
  ["--policies", { PasswordPolicy: {} }, ["PasswordPolicy={}"]],
  ["--device-configuration", { ChallengeRequiredOnNewDevice: true }, ["ChallengeRequiredOnNewDevice=true"]],
  ["--user-pool-tags", { Team: "Blue", Area: "West" }, ["Team=Blue,Area=West"]],
  // Integers keep each digit.
  [
    "--policies",
    { PasswordPolicy: { MinimumLength: 2n ** 64n } },
    ["PasswordPolicy={MinimumLength=18446744073709551616}"],
  ],
  // The shortest of: bare with escaped commas, single quotes, double quotes.
  ["--user-pool-tags", { a: "x,y" }, ["a=x\\,y"]],
  ["--user-pool-tags", { a: "x,y,z" }, ["a=x\\,y\\,z"]],
  ["--user-pool-tags", { a: "x,y,z,,," }, ["a='x,y,z,,,'"]],
  ["--user-pool-tags", { a: "it's" }, ['a="it\'s"']],
  ["--user-pool-tags", { a: 'say "hi"' }, ["a='say \"hi\"'"]],
  ["--user-pool-tags", { a: `'"` }, ["a='\\'\"'"]],
  ["--user-pool-tags", { a: "😀" }, ["a='😀'"]],
  ["--user-pool-tags", { a: " b " }, ["a=' b '"]],
  ["--user-pool-tags", { a: "", b: "c" }, ["a=,b=c"]],
  ["--user-pool-tags", { a: "" }, ["a="]],
  // A bracket could start a bare value, and would mislead whoever reads it.
  ["--user-pool-tags", { a: "}" }, ["a='}'"]],
  // Behind a backslash a comma would be escaped.
  ["--user-pool-tags", { a: "b\\", c: "d" }, ["a=b\\ ,c=d"]],
  ["--user-pool-tags", { a: "b\\" }, ["a=b\\"]],
  ["--user-pool-tags", { a: "'\\", c: "d" }, ['a="\'\\",c=d']],
  ["--sms-verification-message", "Your code is {####}", ["Your code is {####}"]],
  ["--verification-message-template", { SmsMessage: "Your code is {####}" }, ["SmsMessage='Your code is {####}'"]],
  // A list of one text needs no brackets, because the shape makes a list of it.
  [
    "--user-attribute-update-settings",
    { AttributesRequireVerificationBeforeUpdate: ["email"] },
    ["AttributesRequireVerificationBeforeUpdate=email"],
  ],
  [
    "--user-attribute-update-settings",
    { AttributesRequireVerificationBeforeUpdate: ["email", "phone_number"] },
    ["AttributesRequireVerificationBeforeUpdate=email,phone_number"],
  ],
  [
    "--user-attribute-update-settings",
    { AttributesRequireVerificationBeforeUpdate: [] },
    ["AttributesRequireVerificationBeforeUpdate=[]"],
  ],
  [
    "--policies",
    { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } },
    ["SignInPolicy={AllowedFirstAuthFactors=[PASSWORD,EMAIL_OTP]}"],
  ],
  [
    "--account-recovery-setting",
    { RecoveryMechanisms: [{ Priority: 1, Name: "verified_email" }] },
    ["RecoveryMechanisms=[{Priority=1,Name=verified_email}]"],
  ],
  ["--auto-verified-attributes", ["email", "phone_number"], ["email", "phone_number"]],
  ["--auto-verified-attributes", [], []],
];

for (const [option, value, words] of written) {
  test(words.join(" ") || `${option} without a word`, () => {
    const shape = shapeOf(option);
    assert.equal(toShorthand(value, shape), { words, diagnostics: [] });
    assert.equal(readOption({ name: option, shape }, words).value, value);
  });
}

/** What shorthand cannot say: the part and the reason; the words are JSON, or there are none. */
const refused: readonly [option: string, value: JsonValue, pointer: string, words: readonly string[] | undefined][] = [
  ["--user-pool-tags", { "Team Name": "x" }, "/Team Name", ['{"Team Name":"x"}']],
  ["--user-pool-tags", { a: 8 }, "/a", ['{"a":8}']],
  ["--user-pool-tags", { a: null }, "/a", ['{"a":null}']],
  ["--user-pool-tags", {}, "", ["{}"]],
  ["--user-pool-tags", { "file://x": "y" }, "", ['{"file://x":"y"}']],
  ["--user-pool-tags", { a: "'\\", b: "'", c: '"' }, "/a", ['{"a":"\'\\\\","b":"\'","c":"\\""}']],
  [
    "--policies",
    { PasswordPolicy: { MinimumLength: "8" } },
    "/PasswordPolicy/MinimumLength",
    ['{"PasswordPolicy":{"MinimumLength":"8"}}'],
  ],
  // Not an integer for the AWS CLI, in whatever notation.
  [
    "--policies",
    { PasswordPolicy: { MinimumLength: 1e21 } },
    "/PasswordPolicy/MinimumLength",
    ['{"PasswordPolicy":{"MinimumLength":1e+21}}'],
  ],
  [
    "--device-configuration",
    { ChallengeRequiredOnNewDevice: "true" },
    "/ChallengeRequiredOnNewDevice",
    ['{"ChallengeRequiredOnNewDevice":"true"}'],
  ],
  ["--auto-verified-attributes", ["[x"], "/0", ['["[x"]']],
  ["--auto-verified-attributes", ["file://x"], "/0", ['["file://x"]']],
  ["--pool-name", "file://x", "", undefined],
];

for (const [option, value, pointer, words] of refused) {
  test(`${option} cannot say ${JSON.stringify(value)} in shorthand`, () => {
    const shape = shapeOf(option);
    const result = toShorthand(value, shape);
    const [diagnostic] = result.diagnostics;
    assert.is(diagnostic?.code, "shape/not-writable");
    assert.equal(diagnostic?.at, { kind: "pointer", pointer, part: "value" });
    assert.equal(result.words, words);
    if (words !== undefined) assert.equal(readOption({ name: option, shape }, words).value, value);
  });
}

test.run();
