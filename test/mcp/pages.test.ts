import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkResult, countTokens } from "./check-result.ts";
import { callTool, connectClient, createTestServer } from "./test-server.ts";

const client = await connectClient(createTestServer());

const pages = suite("pages, prompts and completion");

pages("every page of every family reads, and is short", async () => {
  for (const [uriTemplate, variable, start] of [
    ["cognito://parameters/{name}", "name", "cognito://parameters/"],
    ["cognito://diagnostics/{code}", "code", "cognito://diagnostics/"],
  ] as const) {
    const ref = { type: "ref/resource", uri: uriTemplate } as const;
    const values = new Set<string>();
    for (const value of ["", ..."abcdefghijklmnopqrstuvwxyz"]) {
      const { completion } = await client.complete({ ref, argument: { name: variable, value } });
      assert.ok(completion.values.length <= 100);
      for (const one of completion.values) values.add(one);
    }
    assert.ok(values.size > 20);
    for (const value of values) {
      const { contents } = await client.readResource({ uri: start + encodeURIComponent(value) });
      const [page] = contents;
      assert.ok(page !== undefined && "text" in page);
      assert.match(page.text, /^# /);
      assert.ok(countTokens(page.text) <= 1500, `${value}: ${countTokens(page.text)} tokens`);
    }
  }
});

pages("a code may have its slash as it is", async () => {
  const { contents } = await client.readResource({ uri: "cognito://diagnostics/shape/below-minimum" });
  assert.is(contents.length, 1);
});

pages("the index lists every option", async () => {
  const { resources } = await client.listResources();
  const { contents } = await client.readResource({ uri: resources[0]?.uri ?? "" });
  const [page] = contents;
  assert.ok(page !== undefined && "text" in page);
  assert.match(page.text, "- lambda-config: structure");
});

for (const uri of [
  "cognito://parameters/nope",
  "cognito://nope",
  "file:///etc/passwd",
  "cognito://diagnostics/%E0%A4%A",
  "http://x/",
]) {
  pages(`there is no ${uri}`, async () => {
    const error: unknown = await client.readResource({ uri }).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof Error && "code" in error && "data" in error);
    assert.equal([error.code, error.data], [-32_002, { uri }]);
  });
}

pages("the same is said by the tool that a model can call", async () => {
  for (const path of [
    undefined,
    "policies",
    "--lambda-config",
    "Policies.PasswordPolicy.MinimumLength",
    "shape/below-minimum",
    "polices",
  ]) {
    const result = await callTool(client, "reference", path === undefined ? {} : { path });
    checkResult(result);
    assert.is(result.isError, path === "polices");
  }
  const { structured } = await callTool(client, "reference", { path: "Policies.PasswordPolicy.MinimumLength" });
  assert.equal([structured?.["type"], structured?.["allowed"]], ["integer", "6 to 99."]);
  const { text } = await callTool(client, "reference", { path: "polices" });
  assert.match(text, "policies");
});

pages("every option and every code is in the reference, short enough", async () => {
  const { structured } = await callTool(client, "reference", {});
  const members = structured?.["members"];
  assert.ok(Array.isArray(members));
  for (const member of members) {
    checkResult(await callTool(client, "reference", { path: String(member).split(":")[0] }));
  }
});

pages("prompts are filled in, and complete their arguments", async () => {
  const { prompts } = await client.listPrompts();
  assert.equal(
    prompts.map(({ name }) => name),
    ["harden-user-pool", "explain-diagnostics"],
  );
  const { messages } = await client.getPrompt({ name: "harden-user-pool", arguments: { userPoolId: 'a"b' } });
  assert.match(JSON.stringify(messages), "a");
  const explained = await client.getPrompt({ name: "explain-diagnostics", arguments: { code: "shape/below-minimum" } });
  assert.match(JSON.stringify(explained.messages), "smaller than the model allows");
  const ref = { type: "ref/prompt", name: "harden-user-pool" } as const;
  const { completion } = await client.complete({ ref, argument: { name: "area", value: "m" } });
  assert.equal(completion.values.slice(0, 1), ["mfa"]);
  const nothing = await client.complete({
    ref: { type: "ref/prompt", name: "nope" },
    argument: { name: "a", value: "" },
  });
  assert.equal(nothing.completion.values, []);
});

pages("an unknown prompt, tool or cursor is an error of the protocol", async () => {
  const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? error.code : error);
  const failed = [
    client.getPrompt({ name: "nope" }),
    client.getPrompt({ name: "explain-diagnostics" }),
    client.callTool({ name: "nope" }),
    client.callTool({ name: "__proto__" }),
    client.listTools({ cursor: "x" }),
    client.listResources({ cursor: "" }),
  ];
  for (const call of failed) assert.is(await call.catch(codeOf), -32_602);
});

pages.run();
