import { loadService, type OptionText, toJson, toShorthand } from "longhand";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../harness/repository.ts";

function codes({ diagnostics }: OptionText): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

const writing = suite("toShorthand");

writing("a value becomes the text that reads back as it", () => {
  const value = { PasswordPolicy: { MinimumLength: 8, RequireSymbols: true } };
  const written = toShorthand("--policies", value);
  assert.equal(written, {
    text: "PasswordPolicy={MinimumLength=8,RequireSymbols=true}",
    words: ["PasswordPolicy={MinimumLength=8,RequireSymbols=true}"],
    diagnostics: [],
  });
  assert.equal(toJson("--policies", written.words ?? []).value, value);
});

writing("a list is several words, quoted in the text", () => {
  const users = toShorthand("--user-attributes", [{ Name: "name", Value: "Ann Lee" }, { Name: "email" }], {
    operation: "admin-create-user",
  });
  assert.equal(users.words, ["Name=name,Value=Ann Lee", "Name=email"]);
  assert.is(users.text, "'Name=name,Value=Ann Lee' Name=email");
  assert.equal(toShorthand("--auto-verified-attributes", []), { text: "", words: [], diagnostics: [] });
});

writing("what shorthand cannot say is JSON, and a warning says why", () => {
  const written = toShorthand("--user-pool-tags", { "Cost Center": "42" });
  assert.is(written.text, '{"Cost Center":"42"}');
  assert.equal(codes(written), ["shape/not-writable"]);
});

writing("what no words say is an error", () => {
  const written = toShorthand("--pool-name", "file://name.txt");
  assert.equal([written.text, written.words], [undefined, undefined]);
  assert.equal(codes(written), ["shape/not-writable", "command/not-typeable"]);
});

writing("the option of a boolean has no words, and sends true alone", () => {
  const settings = { operation: "admin-set-user-password" } as const;
  assert.equal(toShorthand("--permanent", true, settings), { text: "", words: [], diagnostics: [] });
  assert.equal(codes(toShorthand("--permanent", false, settings)), ["command/not-typeable"]);
});

writing("names and values that do not fit compile nowhere, and unknown names are diagnostics", () => {
  // @ts-expect-error: the option is misspelt.
  assert.equal(codes(toShorthand("--polices", {})), ["command/unknown-option"]);
  // @ts-expect-error: the value belongs to another option.
  assert.equal(codes(toShorthand("--policies", "PLUS")), ["shape/not-writable", "command/not-typeable"]);
});

writing("another service's shapes are known at run time", () => {
  const { service } = loadService(readText("test/model/parcels.json"));
  assert.ok(service);
  const [operation] = service.operations.keys();
  assert.equal(codes(toShorthand("--no-such", "x", { service, operation: operation ?? "" })), [
    "command/unknown-option",
  ]);
});

writing.run();
