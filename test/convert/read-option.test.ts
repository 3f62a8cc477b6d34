import { type FileContent, type JsonValue, readOption } from "@longhand/convert";
import { cognitoIdp, findOperation, findOption } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/*
 * What aws-cli 1.45.11 makes of the words of an option, recorded by running it; golden/option.jsonl has 5,000 more.
 */

const test = suite("readOption");

const operation = findOperation(cognitoIdp(), "update-user-pool");

function files(reference: string): FileContent {
  switch (reference) {
    case "file://policy.json":
      return { kind: "text", text: '{"PasswordPolicy": {"MinimumLength": 8}}' };
    case "file://policy.txt":
      return { kind: "text", text: "PasswordPolicy={MinimumLength=8}" };
    case "file://policy-with-newline.txt":
      return { kind: "text", text: "PasswordPolicy={MinimumLength=8}\n" };
    case "file://email":
      return { kind: "text", text: "email" };
    case "file://emails.json":
      return { kind: "text", text: '["email"]' };
    case "fileb://bytes":
      return { kind: "bytes", bytes: Uint8Array.of(1, 2) };
    default:
      return { kind: "unreadable", reason: "no such file" };
  }
}

function read(option: string, words: readonly string[]) {
  const member = operation === undefined ? undefined : findOption(operation, option);
  if (member === undefined) throw new Error(`no option ${option}`);
  return readOption({ name: option, shape: member.shape }, words, files);
}

/** The text of an integer member, and the integer that is sent; undefined where the CLI dies. */
const integers: readonly [written: string, sent: number | bigint | undefined][] = [
  ["8", 8],
  [" 8 ", 8],
  ["+8", 8],
  ["08", 8],
  ['"8"', 8],
  ["' 8 '", 8],
  ["\u00a08", 8],
  ["\u0668", 8],
  ["\uff18", 8],
  ["𝟖", undefined],
  ["'𝟖'", 8],
  ["1_0", 10],
  ["-8", -8],
  ["-0", 0],
  ["9007199254740993", 9007199254740993n],
  ["99999999999999999999999", 99999999999999999999999n],
  ["1__0", undefined],
  ["_8", undefined],
  ["8_", undefined],
  ["0x10", undefined],
  ["1.0", undefined],
  ["1e1", undefined],
  ["abc", undefined],
  ["true", undefined],
  ["''", undefined],
  ["- 8", undefined],
  ["\u00b2", undefined],
  ["'\u001c8'", undefined],
  ["[8]", undefined],
  ["{a=8}", undefined],
  [`'${"9".repeat(4300)}'`, BigInt("9".repeat(4300))],
  [`'${"9".repeat(4301)}'`, undefined],
];

for (const [written, sent] of integers) {
  test(`an integer: ${JSON.stringify(written.slice(0, 30))}`, () => {
    const { value, diagnostics } = read("--policies", [`PasswordPolicy={MinimumLength=${written}}`]);
    assert.equal(value, sent === undefined ? undefined : { PasswordPolicy: { MinimumLength: sent } });
    assert.is(diagnostics.length > 0, sent === undefined);
  });
}

const booleans: readonly [written: string, sent: boolean | string][] = [
  ["true", true],
  ["TRUE", true],
  ["tRuE", true],
  [" true ", true],
  ["False", false],
  ["yes", "yes"],
  ["1", "1"],
  ["", ""],
  ['" true"', " true"],
];

for (const [written, sent] of booleans) {
  test(`a boolean: ${JSON.stringify(written)}`, () => {
    const { value } = read("--device-configuration", [`ChallengeRequiredOnNewDevice=${written}`]);
    assert.equal(value, { ChallengeRequiredOnNewDevice: sent });
  });
}

/** The words of an option and its value; undefined with a code where the CLI stops. */
const values: readonly [option: string, words: readonly string[], value: JsonValue | undefined, code?: string][] = [
  [
    "--user-attribute-update-settings",
    ["AttributesRequireVerificationBeforeUpdate=email"],
    { AttributesRequireVerificationBeforeUpdate: ["email"] },
  ],
  [
    "--user-attribute-update-settings",
    ['AttributesRequireVerificationBeforeUpdate="email,phone_number"'],
    { AttributesRequireVerificationBeforeUpdate: ["email,phone_number"] },
  ],
  [
    "--user-attribute-update-settings",
    ["AttributesRequireVerificationBeforeUpdate=[]"],
    { AttributesRequireVerificationBeforeUpdate: [] },
  ],
  [
    "--user-attribute-update-settings",
    ["AttributesRequireVerificationBeforeUpdate="],
    { AttributesRequireVerificationBeforeUpdate: [""] },
  ],
  // A wrapped value is not converted further.
  [
    "--account-recovery-setting",
    ["RecoveryMechanisms={Priority=1,Name=x}"],
    { RecoveryMechanisms: [{ Priority: "1", Name: "x" }] },
    "shape/list-needs-brackets",
  ],
  [
    "--account-recovery-setting",
    ["RecoveryMechanisms=[{Priority=1,Name=x}]"],
    { RecoveryMechanisms: [{ Priority: 1, Name: "x" }] },
  ],
  // List options.
  ["--auto-verified-attributes", [], []],
  ["--auto-verified-attributes", ["email", "phone_number"], ["email", "phone_number"]],
  ["--auto-verified-attributes", ["email,phone_number"], ["email,phone_number"]],
  ["--auto-verified-attributes", [' ["email","phone_number"] '], ["email", "phone_number"]],
  ["--auto-verified-attributes", ['["email"]', "phone_number"], ['["email"]', "phone_number"]],
  ["--auto-verified-attributes", ["[email]"], undefined, "syntax/json-unquoted-text"],
  ["--auto-verified-attributes", ["[1]"], [1]],
  ["--auto-verified-attributes", [""], [""]],
  // JSON is never converted, and the last of equal names wins.
  ["--policies", ['{"PasswordPolicy": {"MinimumLength": "8"}}'], { PasswordPolicy: { MinimumLength: "8" } }],
  [
    "--policies",
    ['{"PasswordPolicy": {"MinimumLength": 8.0}}'],
    { PasswordPolicy: { MinimumLength: 8 } },
    "shape/fraction-for-integer",
  ],
  ["--user-pool-tags", ['{"a": "1", "a": "2"}'], { a: "2" }],
  ["--user-pool-tags", ["[]"], undefined, "shape/json-object-expected"],
  ["--user-pool-tags", ["a=b\\,c"], { a: "b,c" }],
  ["--user-pool-tags", ["__proto__=x,2=b,1=c"], JSON.parse('{"__proto__": "x", "2": "b", "1": "c"}')],
  // Files.
  ["--policies", ["file://policy.json"], { PasswordPolicy: { MinimumLength: 8 } }],
  ["--policies", ["file://policy.txt"], { PasswordPolicy: { MinimumLength: 8 } }],
  ["--policies", ["file://policy-with-newline.txt"], undefined, "syntax/trailing-blank"],
  ["--policies", ["file://missing"], undefined, "command/file-unreadable"],
  ["--policies", ["fileb://bytes"], undefined, "shape/bytes-for-text"],
  ["--auto-verified-attributes", ["file://email"], ["e", "m", "a", "i", "l"], "shape/file-split-into-characters"],
  ["--auto-verified-attributes", ["file://emails.json"], ["email"]],
  ["--auto-verified-attributes", ["file://email", "x"], ["file://email", "x"]],
  ["--user-pool-tags", ["a@=file://email"], { a: "email" }],
  ["--user-pool-tags", ["a@=file://missing"], undefined, "command/file-unreadable"],
  ["--user-pool-tags", ["a=file://email"], { a: "file://email" }, "syntax/literal-file-reference"],
  // How many words.
  ["--user-pool-tags", ["a=b", "c=d"], undefined, "command/too-many-words"],
  ["--user-pool-tags", [], undefined, "command/missing-word"],
  ["--pool-name", ["https://example.com"], "https://example.com", "command/downloaded-value"],
];

for (const [option, words, value, code] of values) {
  test(`${option} ${words.map((word) => JSON.stringify(word)).join(" ")}`, () => {
    const reading = read(option, words);
    assert.equal(reading.value, value);
    assert.is(reading.diagnostics[0]?.code, code);
  });
}

test("reads no file unless the caller lets it", () => {
  const member = operation === undefined ? undefined : findOption(operation, "--user-pool-tags");
  if (member === undefined) throw new Error("no option --user-pool-tags");
  for (const word of ["a@=file://email", "file://email", "a@=x,file://email=y"]) {
    const { value, diagnostics } = readOption({ name: "--user-pool-tags", shape: member.shape }, [word]);
    assert.is(value, undefined);
    assert.is(diagnostics[0]?.code, "command/file-refused");
  }
});

test("of several bad members the first in the model's order is reported first, as the AWS CLI does", () => {
  const { diagnostics } = read("--policies", ["PasswordPolicy={PasswordHistorySize=y,MinimumLength=x}"]);
  assert.match(diagnostics[0]?.message ?? "", "MinimumLength");
});

test("each part of the value knows where it was written", () => {
  const word = "PasswordPolicy={MinimumLength=8},SignInPolicy={AllowedFirstAuthFactors=[PASSWORD]}";
  const { provenance } = read("--policies", [word]);
  const written = [...provenance].map(([pointer, { place }]) => [
    pointer,
    word.slice(place.range.start, place.range.end),
  ]);
  assert.equal(Object.fromEntries(written), {
    "": word,
    "/PasswordPolicy": "{MinimumLength=8}",
    "/PasswordPolicy/MinimumLength": "8",
    "/SignInPolicy": "{AllowedFirstAuthFactors=[PASSWORD]}",
    "/SignInPolicy/AllowedFirstAuthFactors": "[PASSWORD]",
    "/SignInPolicy/AllowedFirstAuthFactors/0": "PASSWORD",
  });
});

test.run();
