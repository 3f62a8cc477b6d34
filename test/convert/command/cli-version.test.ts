import { type CliVersion, type CommandReading, type FilePort, readCommand } from "@longhand/convert";
import { applyEdits } from "@longhand/diagnostics";
import { cognitoIdp } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const services = new Map([["cognito-idp", cognitoIdp()]]);
const pool = ["cognito-idp", "update-user-pool", "--user-pool-id", "us-west-2_a"];
const operation = pool.slice(0, 2);

function read(argv: readonly string[], cli?: CliVersion, files?: FilePort): CommandReading {
  return readCommand(argv, { services, ...(cli && { cli }), ...(files && { files }) });
}

const codesOf = ({ diagnostics }: CommandReading) => diagnostics.map(({ code }) => code);

const versions = suite("versions of the AWS CLI");

for (const words of [
  ["--no-cli-pager"],
  ["--cli-binary-format", "base64"],
  ["--cli-error-format=json"],
  ["--no-cli-auto-prompt"],
]) {
  const [option = ""] = words[0]?.split("=") ?? [];
  versions(`${option} makes a command of version 2, and says that version 1 refuses it`, () => {
    for (const argv of [
      [...pool, ...words],
      [...words, ...pool],
    ]) {
      const reading = read(argv);
      assert.is(reading.cli, "v2");
      assert.equal(reading.request, { UserPoolId: "us-west-2_a" });
      assert.ok(reading.globals.has(option));
      assert.equal(codesOf(reading), ["command/version-2-option"]);
    }
    assert.equal(codesOf(read([...pool, ...words], "v2")), []);
    const refused = read([...pool, ...words], "v1");
    assert.is(codesOf(refused)[0], "command/not-in-version-1");
    assert.is(refused.refusal?.status, 255);
    assert.is(refused.request, undefined);
  });
}

versions("behind a lone -- nothing is an option of version 2", () => {
  assert.is(read([...pool, "--", "--no-cli-pager"]).cli, "v1");
});

versions("values that version 2 takes are refused by version 1, which decides unless an option says otherwise", () => {
  const skeleton = [...operation, "--generate-cli-skeleton", "yaml-input"];
  assert.equal(codesOf(read(skeleton)), ["command/not-in-version-1"]);
  assert.is(read(skeleton).refusal?.status, 2);
  assert.is(read(skeleton, "v2").skeleton, "yaml-input");
  assert.is(read([...skeleton, "--no-cli-pager"]).skeleton, "yaml-input");
  assert.equal(codesOf(read([...pool, "--output", "yaml"])), ["command/not-in-version-1"]);
  assert.equal(codesOf(read([...pool, "--output", "yaml"], "v2")), []);
});

versions("the exit status is that of the version", () => {
  const rows = [
    [operation, 2, 252],
    [[...pool, "--nope"], 255, 252],
    [[...pool, "--policies", "a"], 255, 252],
    [[...pool, "--policies", "PasswordPolicy={MinimumLength=x}"], 255, 255],
    [[...operation, "--cli-input-json", "[]"], 255, 252],
  ] as const;
  for (const [argv, first, second] of rows) {
    assert.is(read(argv, "v1").refusal?.status, first, argv.join(" "));
    assert.is(read(argv, "v2").refusal?.status, second, argv.join(" "));
  }
});

versions("an abbreviation may be ambiguous in version 2 alone", () => {
  const argv = [...operation, "--cli-input", '{"UserPoolId":"x"}', "--user-pool-id", "y"];
  assert.equal(read(argv, "v1").request, { UserPoolId: "y" });
  assert.equal(codesOf(read(argv, "v2")), ["command/ambiguous-option"]);
});

versions.run();

const yaml = suite("--cli-input-yaml");

const text = `UserPoolId: us-west-2_a
MfaConfiguration: OFF # text in YAML 1.2
Policies:
  PasswordPolicy: {MinimumLength: 8, RequireSymbols: true}
AutoVerifiedAttributes: [email]
`;

const request = {
  UserPoolId: "us-west-2_a",
  MfaConfiguration: "OFF",
  Policies: { PasswordPolicy: { MinimumLength: 8, RequireSymbols: true } },
  AutoVerifiedAttributes: ["email"],
};

yaml("is read, lifts the required options, and loses against options that are given", () => {
  const whole = read([...operation, "--cli-input-yaml", text]);
  assert.equal(whole.request, request);
  assert.equal(codesOf(whole), ["command/version-2-option"]);
  const merged = read([...pool, "--cli-input-yaml", text, "--policies", "{}", "--mfa-configuration", "ON"]);
  assert.equal(merged.request, { ...request, Policies: {}, MfaConfiguration: "ON" });
  assert.is(
    JSON.stringify(Object.keys(merged.request ?? {})),
    '["UserPoolId","Policies","MfaConfiguration","AutoVerifiedAttributes"]',
  );
});

yaml("only its very word lifts the required options", () => {
  assert.equal(codesOf(read([...operation, `--cli-input-yaml=${text}`], "v2")), ["command/missing-option"]);
});

yaml("knows where each value stands", () => {
  const { provenance } = read([...operation, "--cli-input-yaml", text]);
  const origin = provenance.get("/Policies/PasswordPolicy/MinimumLength");
  const { range, source } = origin?.place ?? {};
  assert.is(source?.text.slice(range?.start, range?.end), "8");
  assert.is(source?.text.slice(origin?.key?.range.start, origin?.key?.range.end), "MinimumLength");
  assert.is(origin?.form, "yaml");
});

yaml("comes from a file that the caller reads", () => {
  const port: FilePort = (reference) =>
    reference === "file://pool.yaml"
      ? { kind: "text", text }
      : { kind: "bytes", bytes: new TextEncoder().encode(`\uFEFF${text}`) };
  assert.equal(read([...operation, "--cli-input-yaml", "file://pool.yaml"], "v2", port).request, request);
  assert.equal(read([...operation, "--cli-input-yaml", "fileb://pool.yaml"], "v2", port).request, request);
  assert.equal(codesOf(read([...operation, "--cli-input-yaml", "file://pool.yaml"], "v2")), ["command/file-refused"]);
});

const refused: readonly (readonly [input: string, code: string, at: string])[] = [
  ["", "command/input-not-an-object", ""],
  ["- a", "command/input-not-an-object", "- a"],
  ["a: b: c", "syntax/invalid-yaml", "b"],
  ["a: x\na: y", "syntax/invalid-yaml", "a"],
  ["a: *b", "syntax/invalid-yaml", "*b"],
  ["a: &a [*a]", "syntax/invalid-yaml", "*a"],
  ["a: !thing b", "syntax/invalid-yaml", "b"],
  ["a: b\n---\nc: d", "syntax/invalid-yaml", "-"],
  [`a: ${"[".repeat(100_000)}`, "syntax/yaml-too-deep", "["],
  [`a: ${"x".repeat(2_000_000)}`, "syntax/too-large", "a"],
];
for (const [input, code, at] of refused) {
  yaml(`${JSON.stringify(input.slice(0, 20))} is refused with one ${code}`, () => {
    const reading = read([...operation, "--cli-input-yaml", input], "v2");
    assert.equal(codesOf(reading), [code]);
    const [first] = reading.diagnostics;
    const place = first?.at.kind === "range" ? first.at : undefined;
    assert.is(place?.source.text.slice(place.range.start, place.range.end), at);
  });
}

const mended: readonly (readonly [input: string, code: string, fixed: string])[] = [
  ["UserPoolTags: {1: a}", "syntax/yaml-key-not-text", 'UserPoolTags: {"1": a}'],
  ["UserPoolTags: {a: 2024-05-01}", "shape/yaml-date", 'UserPoolTags: {a: "2024-05-01"}'],
];
for (const [input, code, fixed] of mended) {
  yaml(`the fix of ${code} mends ${input}`, () => {
    const [first] = read([...operation, "--cli-input-yaml", input], "v2").diagnostics;
    assert.is(first?.code, code);
    assert.is(first?.fix && applyEdits(input, first.fix.edits), fixed);
    assert.equal(codesOf(read([...operation, "--cli-input-yaml", fixed], "v2")), []);
  });
}

yaml("two whole requests exclude each other", () => {
  const argv = [...operation, "--cli-input-json", "{}", "--cli-input-yaml", text];
  assert.equal(codesOf(read(argv, "v2")), ["command/two-inputs"]);
  assert.is(read(argv, "v2").diagnostics[0]?.related?.length, 1);
});

/** What version 2 reads them as (ruamel.yaml 0.19, safe, YAML 1.2). */
const scalars: readonly (readonly [written: string, value: unknown])[] = [
  ["yes", "yes"],
  ["OFF", "OFF"],
  ["True", true],
  ["tRue", "tRue"],
  ["~", null],
  ["", null],
  ["010", 10],
  ["0o10", 8],
  ["0x1F", 31],
  ["0b11", 3],
  ["1_000", 1000],
  ["+1", 1],
  ["-0", 0],
  ["12345678901234567890123", 12345678901234567890123n],
  ["1.0", 1],
  ["1e3", 1000],
  [".5", 0.5],
  [".5e3", ".5e3"],
  [".inf", Number.POSITIVE_INFINITY],
  ["NaN", "NaN"],
  ["1:30", "1:30"],
  ["'it''s'", "it's"],
  ['"\\x41"', "A"],
  ["!!str 1", "1"],
  ['!!int "1"', 1],
  ["!!bool yes", true],
  ["! x", "x"],
  ["!!binary aGk=", new Uint8Array([104, 105])],
  ["|\n  x\n  y", "x\ny\n"],
  ["Your code is {####}", "Your code is {####}"],
];
for (const [written, value] of scalars) {
  yaml(`${JSON.stringify(written)} is ${typeof value === "bigint" ? value : JSON.stringify(value)}`, () => {
    const { members } = read([...operation, "--cli-input-yaml", `Unknown: ${written}`], "v2");
    assert.equal(members["Unknown"], value);
  });
}

yaml("merge keys give what is not given, the first of several mappings first", () => {
  const merged = "x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz: {<<: [*x, *y], c: 3}";
  assert.equal(read([...operation, "--cli-input-yaml", merged], "v2").members["z"], { a: 1, b: 1, c: 3 });
});

yaml.run();
