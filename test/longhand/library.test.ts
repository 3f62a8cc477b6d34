import { readCommand, validate } from "longhand";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readImports, resolveImport } from "../harness/module-imports.ts";
import { readText } from "../harness/repository.ts";

/** A file and everything of its package that it needs at run time. */
function closureOf(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { specifier, kind } of readImports(readText(file))) {
    const target = kind === "value" ? resolveImport(file, specifier) : undefined;
    if (target !== undefined) closureOf(target, seen);
  }
  return seen;
}

const library = suite("library");

library("runs in a browser: nothing of it needs Node", () => {
  const files = [...closureOf("packages/longhand/src/index.ts")];
  assert.ok(files.includes("packages/longhand/src/library/to-json.ts"));
  const impure = /from "node:|\b(?:process|Buffer)\b|from "(?:commander|picocolors|yaml)"/;
  assert.equal(
    files.filter((file) => impure.test(readText(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ""))),
    [],
  );
});

library("a command is its words or the line of them", () => {
  const words = [
    "aws",
    "cognito-idp",
    "update-user-pool",
    "--user-pool-id",
    "us-west-2_a",
    "--mfa-configuration",
    "OFF",
  ];
  const { request } = readCommand(words);
  assert.equal(request, { UserPoolId: "us-west-2_a", MfaConfiguration: "OFF" });
  assert.equal(readCommand(`$ ${words.join(" ")} # as it is`).request, request);
  const { request: none, diagnostics } = readCommand("aws cognito-idp update-user-pool --user-pool-id 'us");
  assert.is(none, undefined);
  assert.equal(
    diagnostics.map(({ code }) => code),
    ["command/unclosed-in-shell"],
  );
});

library("a request is validated by its operation, and places are JSON pointers", () => {
  assert.equal(validate({ UserPoolId: "us-west-2_aaaaaaaaa", Policies: undefined }), { valid: true, diagnostics: [] });
  const { valid, diagnostics } = validate({ UserPoolId: "us-west-2_aaaaaaaaa", MfaConfiguration: "MAYBE" });
  assert.is(valid, false);
  assert.equal(
    diagnostics.map(({ code, at }) => [code, at.kind === "pointer" ? at.pointer : ""]),
    [["shape/unknown-value", "/MfaConfiguration"]],
  );
  assert.equal(validate({ UserPoolId: "a_b" }, { operation: "DescribeUserPool" }).valid, true);
  assert.equal(
    validate({}, { operation: "describe-user-pol" }).diagnostics.map(({ code }) => code),
    ["command/unknown-operation"],
  );
});

library("the rules between settings are checked with the limits", () => {
  const request = { UserPoolId: "us-west-2_a", AutoVerifiedAttributes: ["phone_number"] };
  const { valid, diagnostics } = validate(request);
  assert.is(valid, false);
  assert.equal(
    diagnostics.map(({ code, at }) => [code, at.kind === "pointer" ? at.pointer : ""]),
    [["request/phone-verification-needs-sms", "/AutoVerifiedAttributes/0"]],
  );
  const line = "aws cognito-idp update-user-pool --user-pool-id us-west-2_a --auto-verified-attributes phone_number";
  const reading = readCommand(line);
  assert.equal(reading.request, request);
  assert.equal(
    reading.diagnostics.map(({ code, at }) => [code, at.kind === "range" ? at.source.text : ""]),
    [["request/phone-verification-needs-sms", "phone_number"]],
  );
});

library.run();
