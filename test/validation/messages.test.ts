import { findShape, type Operation } from "@longhand/model";
import { checkRequest, checkValue, type JsonValue } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cognitoOperation } from "../model/cognito-operation.ts";
import { make } from "./hand-made.ts";

interface Told {
  readonly message: string;
  readonly expected?: string;
  readonly suggestions?: readonly (string | number | boolean)[];
}

/** What people read of each problem with a member. */
function tell(operation: Operation, member: string, value: JsonValue): readonly Told[] {
  const shape = findShape(operation.input, member);
  if (shape === undefined) throw new Error(`There is no member ${member}.`);
  return checkValue(value, shape, `/${member}`).map(({ message, expected, suggestions }) => ({
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(suggestions === undefined ? {} : { suggestions }),
  }));
}

/** A member, a value, and the sentence; then the suggestions. */
type Row = readonly [member: string, value: JsonValue, message: string, ...suggestions: (string | number | boolean)[]];

const rows: readonly Row[] = [
  ["Policies", { PasswordPolicy: { MinimumLength: 4 } }, "`MinimumLength` must be at least 6, and `4` is given."],
  ["Policies", { PasswordPolicy: { MinimumLength: 100 } }, "`MinimumLength` must be at most 99, and `100` is given."],
  [
    "Policies",
    { PasswordPolicy: { MinimumLenght: 8 } },
    "`MinimumLenght` is no member of `PasswordPolicy`.",
    "MinimumLength",
  ],
  ["Policies", { passwordPolicy: {} }, "`passwordPolicy` is no member of `Policies`.", "PasswordPolicy"],
  ["Policies", { Nonsense: {} }, "`Nonsense` is no member of `Policies`."],
  [
    "Policies",
    { PasswordPolicy: { MinimumLength: "8" } },
    "`MinimumLength` must be an integer, and the text `8` is given.",
    8,
  ],
  [
    "Policies",
    { PasswordPolicy: { MinimumLength: "eight" } },
    "`MinimumLength` must be an integer, and the text `eight` is given.",
  ],
  [
    "Policies",
    { PasswordPolicy: { MinimumLength: "9".repeat(20) } },
    "`MinimumLength` must be an integer, and the text `99999999999999999999` is given.",
  ],
  [
    "Policies",
    { PasswordPolicy: { RequireSymbols: "Yes" } },
    "`RequireSymbols` must be `true` or `false`, and the text `Yes` is given.",
    true,
  ],
  [
    "Policies",
    { PasswordPolicy: { RequireSymbols: 0 } },
    "`RequireSymbols` must be `true` or `false`, and the number `0` is given.",
    false,
  ],
  [
    "Policies",
    { PasswordPolicy: { RequireSymbols: null } },
    "`RequireSymbols` must be `true` or `false`, and `null` is given.",
  ],
  ["Policies", { PasswordPolicy: [] }, "`PasswordPolicy` must be an object, and a list is given."],
  [
    "Policies",
    { SignInPolicy: { AllowedFirstAuthFactors: [] } },
    "`AllowedFirstAuthFactors` must have at least 1 item, and 0 are given.",
  ],
  [
    "Policies",
    { SignInPolicy: { AllowedFirstAuthFactors: [8] } },
    "An item of `AllowedFirstAuthFactors` must be text, and the number `8` is given.",
    "8",
  ],
  ["MfaConfiguration", "optional", "`optional` is no value that the service knows for `MfaConfiguration`.", "OPTIONAL"],
  [
    "AccountRecoverySetting",
    { RecoveryMechanisms: [{ Priority: 1 }] },
    "An item of `RecoveryMechanisms` needs the member `Name`, and it is not given.",
  ],
  ["UserPoolTags", { "": "x" }, "A key of `UserPoolTags` must have at least 1 character, and 0 are given."],
  ["UserPoolTags", { team: 8 }, "`team` must be text, and the number `8` is given.", "8"],
  ["UserPoolTags", { team: {} }, "`team` must be text, and an object is given."],
  ["PoolName", "", "`PoolName` must have at least 1 character, and 0 are given."],
  ["PoolName", "x".repeat(129), "`PoolName` must have at most 128 characters, and 129 are given."],
  ["PoolName", "My pool!", "`PoolName` does not match its pattern: `!` cannot stand as character 8."],
  ["PoolName", "!", "`PoolName` does not match its pattern: it cannot begin with `!`."],
  [
    "SmsAuthenticationMessage",
    "Your code",
    "`SmsAuthenticationMessage` does not match its pattern: it lacks something that the pattern requires.",
  ],
];

const madeRows: readonly Row[] = [
  ["Choice", {}, "`Choice` takes exactly one of its members, and none is given."],
  ["Choice", { A: "x", B: "y" }, "`Choice` takes exactly one of its members, and 2 are given."],
  ["Bytes", new Uint8Array(5), "`Bytes` must have at most 4 bytes, and 5 are given."],
  ["Ratio", ".5", "`Ratio` must be a number, and the text `.5` is given.", 0.5],
  ["Labels", {}, "`Labels` must have at least 1 entry, and 0 are given."],
  // Nothing of a sensitive value is shown, and nothing that would tell it.
  ["Password", "pass word", "`Password` does not match its pattern."],
  ["Password", 12345678, "`Password` must be text, and the number is given."],
  ["Pin", 999, "`Pin` must be at least 1000, and less is given."],
  ["Pin", 10000, "`Pin` must be at most 9999, and more is given."],
  ["Pin", "1234", "`Pin` must be an integer, and the text is given."],
  ["Secrets", { token: "A-B" }, "A value of `Secrets` does not match its pattern."],
  ["Secrets", { "A-B": "token" }, "A key of `Secrets` does not match its pattern."],
  ["Color", "reb", "`Color` has a value that the service does not know."],
];

const messages = suite("messages of the checks");

function register(operation: Operation, [member, value, message, ...suggestions]: Row): void {
  messages(message, () => {
    const [told, ...others] = tell(operation, member, value);
    assert.equal(others, []);
    assert.is(told?.message, message);
    assert.equal(told?.suggestions ?? [], suggestions);
  });
}

const updateUserPool = cognitoOperation("update-user-pool");
for (const row of rows) register(updateUserPool, row);
for (const row of madeRows) register(make, row);

messages("what may stand there instead", () => {
  const expected = (member: string, value: JsonValue) =>
    tell(updateUserPool, member, value).map((told) => told.expected);
  assert.equal(expected("MfaConfiguration", "x"), ["one of `OFF`, `ON` and `OPTIONAL`"]);
  assert.equal(expected("Policies", { x: 1 }), ["one of `PasswordPolicy` and `SignInPolicy`"]);
  assert.equal(expected("UserPoolId", "x"), ["text that matches `[\\w-]+_[0-9a-zA-Z]+` as a whole"]);
});

messages("a request is called the request", () => {
  const told = checkRequest({ Nonsense: 1 }, updateUserPool).map(({ message }) => message);
  assert.equal(told, [
    "The request needs the member `UserPoolId`, and it is not given.",
    "`Nonsense` is no member of the request.",
  ]);
});

messages("control characters of a value cannot reach the terminal", () => {
  const [told] = tell(updateUserPool, "MfaConfiguration", "\u001B[31mOFF");
  assert.is(told?.message, "`\u241B[31mOFF` is no value that the service knows for `MfaConfiguration`.");
});

messages.run();
