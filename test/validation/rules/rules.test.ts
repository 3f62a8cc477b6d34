import { inspect } from "node:util";
import type { Diagnostic, Place } from "@longhand/diagnostics";
import { checkRules } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ruleCases } from "./cases.ts";

function pointerOf(place: Place): string {
  assert.is(place.kind, "pointer");
  return place.kind === "pointer" ? `${place.pointer}${place.part === "key" ? " (key)" : ""}` : "";
}

function placesOf({ at, related = [] }: Diagnostic): string {
  return [at, ...related.map((note) => note.at)].map(pointerOf).join(" + ");
}

const rules = suite("rules");

for (const { code, places, operation = "UpdateUserPool", ...context } of ruleCases) {
  rules(`${code} in ${inspect(context, { depth: null, breakLength: Number.POSITIVE_INFINITY })}`, () => {
    const found = checkRules({ operation, ...context }).filter((diagnostic) => diagnostic.code === code);
    assert.equal(found.map(placesOf), places);
  });
}

rules("an operation without rules has no problems", () => {
  assert.equal(checkRules({ operation: "DeleteUserPool", request: { UserPoolTags: { "aws:a": "b" } } }), []);
});

rules("of UpdateUserPool are not for its neighbour", () => {
  assert.equal(checkRules({ operation: "SetUserPoolMfaConfig", request: { UserPoolTags: { a: "b" } } }), []);
});

rules("what needs the pool or its Region is silent without", () => {
  const request = { SmsConfiguration: { SnsCallerArn: "arn:aws:iam::123456789012:role/sms", SnsRegion: "eu-west-1" } };
  const codes = (known: object) =>
    checkRules({ operation: "UpdateUserPool", request, ...known }).map(({ code }) => code);
  assert.equal(codes({}), []);
  assert.equal(codes({ state: { pool: {} } }), ["request/sms-configuration-stays"]);
  assert.equal(codes({ environment: { region: "us-west-2" } }), ["request/sns-region-differs"]);
});

rules("problems come in the order of the list", () => {
  const request = { Name: "a", UserPoolTags: { "aws:a": "b" }, SmsAuthenticationMessage: "none", UserPoolAddOns: {} };
  const codes = checkRules({ operation: "UpdateUserPool", request }).map(({ code }) => code);
  assert.equal(codes, ["request/describe-only-member", "request/sms-message-needs-code", "request/reserved-tag-key"]);
});

rules.run();
