import { type JsonObject, posix, printCommand, readCommand, toCommand } from "@longhand/convert";
import { cognitoIdp, findOperation } from "@longhand/model";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("toCommand");

const service = cognitoIdp();
const services = new Map([[service.id, service]]);
const operation = findOperation(service, "update-user-pool");

function write(request: JsonObject) {
  if (operation === undefined) throw new Error("no update-user-pool");
  return toCommand(request, operation, service);
}

const rows: readonly [request: JsonObject, argv: readonly string[]][] = [
  [{ UserPoolId: "us-west-2_a" }, ["--user-pool-id", "us-west-2_a"]],
  // Options stand in the model's order.
  [{ UserPoolTier: "LITE", UserPoolId: "us-west-2_a" }, ["--user-pool-id", "us-west-2_a", "--user-pool-tier", "LITE"]],
  [
    { AutoVerifiedAttributes: ["email", "phone_number"], UserPoolTags: { Team: "Blue" } },
    ["--auto-verified-attributes", "email", "phone_number", "--user-pool-tags", "Team=Blue"],
  ],
  [{ AutoVerifiedAttributes: [] }, ["--auto-verified-attributes"]],
  // JSON only where shorthand cannot say it.
  [{ UserPoolTags: { "Team Name": "x" } }, ["--user-pool-tags", '{"Team Name":"x"}']],
  // A word that starts with a dash.
  [{ PoolName: "-x" }, ["--pool-name=-x"]],
  [{ AutoVerifiedAttributes: ["-x", "y"] }, ["--auto-verified-attributes", '["-x","y"]']],
  [{ AutoVerifiedAttributes: ["--"] }, ["--auto-verified-attributes", '["--"]']],
];

for (const [request, argv] of rows) {
  test(argv.join(" "), () => {
    const written = write(request);
    assert.equal(written.argv, ["cognito-idp", "update-user-pool", ...argv]);
    assert.not(written.diagnostics.some(({ severity }) => severity === "error"));
    assert.equal(readCommand(written.argv, { services }).members, request);
  });
}

const refused: readonly [request: JsonObject, code: string][] = [
  [{ PoolName: "--" }, "command/not-typeable"],
  [{ PoolName: "file://x" }, "command/not-typeable"],
  [{ Nmae: "x" }, "command/not-an-option"],
];

for (const [request, code] of refused) {
  test(`${JSON.stringify(request)} has no command`, () => {
    const codes = write(request).diagnostics.map((diagnostic) => diagnostic.code);
    assert.ok(codes.includes(code));
  });
}

test("each option stands on a line of its own", () => {
  const { argv } = write({ UserPoolId: "us-west-2_a", Policies: { PasswordPolicy: { MinimumLength: 8 } } });
  assert.is(
    printCommand(argv, posix).text,
    [
      "aws cognito-idp update-user-pool \\",
      "  --user-pool-id us-west-2_a \\",
      "  --policies 'PasswordPolicy={MinimumLength=8}'",
    ].join("\n"),
  );
});

test("what is written reads back as the request", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", " ", ",", "=", "'", '"', "\\", "{", "]", "-", "😀"),
    minLength: 1,
  });
  const request = fc.record(
    {
      UserPoolId: text,
      Policies: fc.record({ PasswordPolicy: fc.record({ MinimumLength: fc.integer(), RequireSymbols: fc.boolean() }) }),
      AutoVerifiedAttributes: fc.array(text),
      VerificationMessageTemplate: fc.record({ SmsMessage: text, EmailSubject: text }, { requiredKeys: [] }),
      UserPoolTags: fc.dictionary(fc.stringMatching(/^[\w.]+$/), text),
    },
    { requiredKeys: ["UserPoolId"] },
  );
  fc.assert(
    fc.property(request, (value) => {
      const { argv, diagnostics } = write(value);
      if (diagnostics.some(({ severity }) => severity === "error")) return;
      assert.is(JSON.stringify(readCommand(argv, { services }).request), JSON.stringify(value));
    }),
    { numRuns: 1000 },
  );
});

test.run();
