import { canonicalise } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/** The texts of the members that no model knows, out of an answer with these members of the pool. */
function unknownTexts(members: string): Readonly<Record<string, string>> {
  const text = `{ "UserPool" : {${members}} }`;
  return canonicalise(JSON.parse(text).UserPool, text).state.unknown;
}

const cases: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ["a number beyond double precision", '"New":12345678901234567890.5', { "/New": "12345678901234567890.5" }],
  ["blanks and order stay", '"New":{ "b" : 1,\n"10":2, "2":3 }', { "/New": '{ "b" : 1,\n"10":2, "2":3 }' }],
  ["brackets and quotes in a text", '"New":"a\\"}]{[,:","Id":"x"', { "/New": '"a\\"}]{[,:"' }],
  ["escapes stay", '"New":"\\u0041\\/"', { "/New": '"\\u0041\\/"' }],
  ["of two the last counts", '"New":1,"New":2', { "/New": "2" }],
  ["inside a container", '"LambdaConfig":{"New":[1.0,2e1]}', { "/LambdaConfig/New": "[1.0,2e1]" }],
  [
    "inside an element of a list",
    '"AccountRecoverySetting":{"RecoveryMechanisms":[{"Priority":1,"New":true}]}',
    { "/AccountRecoverySetting/RecoveryMechanisms/0/New": "true" },
  ],
  ["a name with a slash", '"a/b~c":{}', { "/a~1b~0c": "{}" }],
  ["a name that objects have", '"__proto__":{"a":1}', { "/__proto__": '{"a":1}' }],
  ["null is nothing", '"New":null', {}],
  ["what only describes a pool is not looked into", '"SchemaAttributes":[{"New":1}]', {}],
];

const bytes = suite("members that no model knows, byte for byte");

for (const [name, members, expected] of cases) {
  bytes(`${name}: ${members}`, () => {
    assert.equal(Object.entries(unknownTexts(members)), Object.entries(expected));
  });
}

bytes.run();
