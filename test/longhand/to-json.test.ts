import { type FilePort, loadService, type OptionReading, toJson, type UserPoolPolicyType } from "longhand";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../harness/repository.ts";

/** Compiles for `true` alone, which stands where two types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

function codes({ diagnostics }: OptionReading<unknown>): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

const suiteOfToJson = suite("toJson");

suiteOfToJson("shorthand becomes the option's value, and its type follows from the name", () => {
  const { value, diagnostics } = toJson("--policies", "PasswordPolicy={MinimumLength=8,RequireSymbols=true}");
  const same: Same<typeof value, UserPoolPolicyType | undefined> = true;
  assert.ok(same);
  assert.equal(value, { PasswordPolicy: { MinimumLength: 8, RequireSymbols: true } });
  assert.is(value?.PasswordPolicy?.MinimumLength, 8);
  assert.equal(diagnostics, []);
});

suiteOfToJson("so do JSON, plain text and the words of a list", () => {
  const tier = toJson("--user-pool-tier", "PLUS");
  const sameTier: Same<typeof tier.value, "LITE" | "ESSENTIALS" | "PLUS" | undefined> = true;
  const tags = toJson("--user-pool-tags", '{"Team": "Blue"}');
  const sameTags: Same<typeof tags.value, Record<string, string> | undefined> = true;
  const attributes = toJson("--auto-verified-attributes", ["email", "phone_number"]);
  const sameAttributes: Same<typeof attributes.value, ("email" | "phone_number")[] | undefined> = true;
  assert.ok(sameTier && sameTags && sameAttributes);
  assert.equal([tier.value, tags.value, attributes.value], ["PLUS", { Team: "Blue" }, ["email", "phone_number"]]);
});

suiteOfToJson("another operation has options of its own", () => {
  const { value } = toJson("--limit", "7", { operation: "list-groups" });
  const same: Same<typeof value, number | undefined> = true;
  assert.ok(same);
  assert.is(value, 7);
});

suiteOfToJson("a name that does not exist compiles nowhere, and is a diagnostic", () => {
  // @ts-expect-error: the option is misspelt.
  const unknownOption = toJson("--polices", "a=b");
  assert.equal(codes(unknownOption), ["command/unknown-option"]);
  assert.match(unknownOption.diagnostics[0]?.message ?? "", "--polices");
  // @ts-expect-error: the option belongs to another operation.
  assert.equal(codes(toJson("--policies", "a=b", { operation: "list-groups" })), ["command/unknown-option"]);
  // @ts-expect-error: there is no such operation.
  assert.equal(codes(toJson("--limit", "7", { operation: "list-grups" })), ["command/unknown-operation"]);
});

suiteOfToJson("every problem comes at once, where it was written", () => {
  const text = "PasswordPolicy={MinimumLength=4,RequireSymbol=true}";
  const { value, diagnostics } = toJson("--policies", text);
  assert.is(value, undefined);
  const found = diagnostics.map(({ code, at }) => [
    code,
    at.kind === "range" ? text.slice(at.range.start, at.range.end) : at.pointer,
  ]);
  assert.equal(found, [
    ["shape/unknown-member", "RequireSymbol"],
    ["shape/below-minimum", "4"],
  ]);
});

suiteOfToJson("there is a value exactly when nothing is wrong with it", () => {
  assert.is(toJson("--user-pool-tier", "GOLD").value, undefined);
  assert.is(toJson("--policies", '{"PasswordPolicy": 5}').value, undefined);
  assert.is(toJson("--policies", "").value, undefined);
  assert.is(toJson("--policies", []).value, undefined);
  assert.is(toJson("--policies", ["a=b", "c=d"]).value, undefined);
});

suiteOfToJson("provenance tells where each part was written", () => {
  const { provenance } = toJson("--policies", "PasswordPolicy={MinimumLength=8}");
  const origin = provenance.get("/PasswordPolicy/MinimumLength");
  assert.equal(origin?.place.range, { start: 30, end: 31 });
  assert.equal(origin?.key?.range, { start: 16, end: 29 });
});

suiteOfToJson("files are refused unless a port reads them", () => {
  const files: FilePort = (reference) => ({ kind: "text", text: reference === "file://name.txt" ? "Orchard" : "" });
  assert.equal(codes(toJson("--pool-name", "file://name.txt")), ["command/file-refused"]);
  assert.is(toJson("--pool-name", "file://name.txt", { files }).value, "Orchard");
  assert.equal(toJson("--user-pool-tags", "Team@=file://name.txt", { files }).value, { Team: "Orchard" });
});

suiteOfToJson("a switch takes no text, and its name says what it is", () => {
  const settings = { operation: "admin-set-user-password" } as const;
  assert.is(toJson("--permanent", [], settings).value, true);
});

suiteOfToJson("a loaded model has options of any name", () => {
  const { service } = loadService(readText("test/golden/cognito-idp.recorded.json"));
  assert.ok(service !== undefined);
  const { value } = toJson("--user-pool-tags", "Team=Blue", { service });
  assert.equal(value, { Team: "Blue" });
});

suiteOfToJson.run();
