import { locate, readOption } from "@longhand/convert";
import { applyEdits, type Diagnostic } from "@longhand/diagnostics";
import { cognitoIdp, findOperation, findOption } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("locate");

const operation = findOperation(cognitoIdp(), "update-user-pool");

function read(option: string, word: string) {
  const member = operation === undefined ? undefined : findOption(operation, option);
  if (member === undefined) throw new Error(`no option ${option}`);
  return readOption({ name: option, shape: member.shape }, [word]);
}

function finding(pointer: string, part: "key" | "value", extras: Partial<Diagnostic> = {}): Diagnostic {
  return { code: "test/x", severity: "error", message: "No.", at: { kind: "pointer", pointer, part }, ...extras };
}

/** A word, a pointer into its value, and the text that it stands for. */
const places: readonly [word: string, pointer: string, part: "key" | "value", text: string][] = [
  ["PasswordPolicy={MinimumLength=8}", "/PasswordPolicy/MinimumLength", "value", "8"],
  ["PasswordPolicy={MinimumLength=8}", "/PasswordPolicy/MinimumLength", "key", "MinimumLength"],
  ["PasswordPolicy={MinimumLength=8}", "/PasswordPolicy", "value", "{MinimumLength=8}"],
  ["PasswordPolicy={MinimumLength=8}", "", "value", "PasswordPolicy={MinimumLength=8}"],
  // What is missing has the place around it.
  ["PasswordPolicy={MinimumLength=8}", "/PasswordPolicy/RequireSymbols", "value", "{MinimumLength=8}"],
  ['{"PasswordPolicy": {"MinimumLength": 8}}', "/PasswordPolicy/MinimumLength", "key", "MinimumLength"],
  ['{"PasswordPolicy": {"MinimumLength": 8}}', "/PasswordPolicy/MinimumLength", "value", "8"],
];

for (const [word, pointer, part, text] of places) {
  test(`the ${part} of ${pointer || "the root"} in ${word}`, () => {
    const [located] = locate([finding(pointer, part)], read("--policies", word));
    assert.ok(located?.at.kind === "range");
    const { start, end } = located.at.kind === "range" ? located.at.range : { start: 0, end: 0 };
    assert.is(word.slice(start, end), text);
  });
}

test("both sides of a conflict get places", () => {
  const word = "PasswordPolicy={MinimumLength=8,RequireSymbols=true}";
  const other = { message: "This.", at: finding("/PasswordPolicy/RequireSymbols", "value").at };
  const [located] = locate(
    [finding("/PasswordPolicy/MinimumLength", "value", { related: [other] })],
    read("--policies", word),
  );
  assert.is(located?.related?.[0]?.at.kind, "range");
});

const fixes: readonly [
  word: string,
  pointer: string,
  part: "key" | "value",
  suggestion: string | boolean,
  fixed: string,
][] = [
  [
    "PasswordPolicy={MinLength=8}",
    "/PasswordPolicy/MinLength",
    "key",
    "MinimumLength",
    "PasswordPolicy={MinimumLength=8}",
  ],
  [
    "PasswordPolicy={RequireSymbols=yes}",
    "/PasswordPolicy/RequireSymbols",
    "value",
    true,
    "PasswordPolicy={RequireSymbols=true}",
  ],
  [
    '{"PasswordPolicy": {"RequireSymbols": "yes"}}',
    "/PasswordPolicy/RequireSymbols",
    "value",
    true,
    '{"PasswordPolicy": {"RequireSymbols": true}}',
  ],
  ['{"MinLength": 8}', "/MinLength", "key", "MinimumLength", '{"MinimumLength": 8}'],
  ["a=x", "/a", "value", "two words", "a='two words'"],
];

for (const [word, pointer, part, suggestion, fixed] of fixes) {
  test(`the suggestion for ${pointer} becomes ${fixed}`, () => {
    const [located] = locate([finding(pointer, part, { suggestions: [suggestion] })], read("--policies", word));
    assert.is(applyEdits(word, located?.fix?.edits ?? []), fixed);
  });
}

test("is silent where the reading has spoken already", () => {
  const reading = read("--verification-message-template", "EmailSubject=Hello, you");
  assert.is(reading.diagnostics[0]?.code, "shape/comma-made-a-list");
  assert.equal(locate([finding("/EmailSubject", "value")], reading), []);
});

/** In YAML a name of capitals with underscores needs no quotes; of anything else nobody knows what it is taken for. */
const inYaml: readonly (readonly [suggestion: string | number | boolean, written: string])[] = [
  ["HALF_CLEAR", "HALF_CLEAR"],
  ["A_b9", "A_b9"],
  ["CLEAR", '"CLEAR"'],
  ["half_CLEAR", '"half_CLEAR"'],
  ["HALF_CLEAR sky", '"HALF_CLEAR sky"'],
  ["_A", '"_A"'],
  ["A_", '"A_"'],
  ["A_-", '"A_-"'],
  ["true", '"true"'],
  [true, "true"],
  [8, "8"],
];

for (const [suggestion, written] of inYaml) {
  test(`${typeof suggestion} ${suggestion} in YAML`, () => {
    const source = { name: "pool.yaml", text: "Sky: x" };
    const place = { kind: "range", source, range: { start: 5, end: 6 } } as const;
    const reading = { provenance: new Map([["/Sky", { place, form: "yaml" as const }]]), diagnostics: [] };
    const [located] = locate([finding("/Sky", "value", { suggestions: [suggestion] })], reading);
    assert.equal(located?.fix?.edits, [{ range: { start: 5, end: 6 }, newText: written }]);
  });
}

test.run();
