import { samplePoolId } from "@longhand/apply";
import type { ClientCapabilities } from "@modelcontextprotocol/sdk/types.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkResult } from "./check-result.ts";
import { callTool, connectClient, createTestServer, type TestServer } from "./test-server.ts";

const change = { userPoolId: samplePoolId, parameters: { "user-pool-tags": "Team=Red" } };
const canAsk: ClientCapabilities = { elicitation: {} };

async function teamOf({ readPool }: TestServer): Promise<unknown> {
  const { UserPoolTags: tags } = await readPool();
  return typeof tags === "object" && tags !== null && "Team" in tags ? tags.Team : undefined;
}

async function apply(
  server: TestServer,
  given: object,
  settings: Parameters<typeof connectClient>[1] = {},
): Promise<Readonly<Record<string, unknown>>> {
  const client = await connectClient(server, settings);
  const result = await callTool(client, "apply", { ...given });
  checkResult(result);
  await client.close();
  return { ...result.structured, isError: result.isError };
}

const accepts = { action: "accept", content: { confirm: true } };

const consent = suite("consent");

consent("the question names target and pool, losses first, in at most 15 lines", async () => {
  const server = createTestServer();
  const asked: string[] = [];
  const reply = (message: string) => {
    asked.push(message);
    return { action: "decline" };
  };
  const given = {
    userPoolId: samplePoolId,
    unspecified: "reset",
    parameters: {
      "user-attribute-update-settings": '{"AttributesRequireVerificationBeforeUpdate":[]}',
      "user-pool-tags": "Team=Red",
    },
  };
  assert.is((await apply(server, given, { capabilities: canAsk, reply }))["status"], "declined");
  const lines = asked[0]?.split("\n") ?? [];
  assert.ok(lines.length <= 15, String(lines.length));
  assert.match(lines[0] ?? "", `"sample" (${samplePoolId})`);
  assert.match(lines[1] ?? "", "sandbox");
  assert.match(lines[2] ?? "", "RESET: ");
});

consent("a token is used once", async () => {
  const server = createTestServer();
  const { planToken: token } = await apply(server, change);
  assert.is((await apply(server, { ...change, planToken: token }))["status"], "applied");
  const again = await apply(server, { ...change, planToken: token });
  assert.is(again["status"], "stale");
  assert.match(String(again["summary"]), "used before");
  await apply(
    server,
    { ...change, parameters: { "user-pool-tags": "Team=Green" } },
    { capabilities: canAsk, reply: () => accepts },
  );
  const later = await apply(server, { ...change, planToken: token });
  assert.is(later["status"], "stale", "The pool is as it was, and the token is still used up.");
  assert.is(await teamOf(server), "Green");
});

consent("a token of another server's key is nobody's", async () => {
  const server = createTestServer();
  const { planToken } = await apply(createTestServer(), change);
  assert.is((await apply(server, { ...change, planToken }))["status"], "stale");
});

consent("what is written is what was planned: nothing else of the pool is different", async () => {
  const server = createTestServer();
  const before = await server.readPool();
  await apply(server, change, { capabilities: canAsk, reply: () => accepts });
  const { UserPoolTags: _, LastModifiedDate: __, ...rest } = await server.readPool();
  const { UserPoolTags: ___, LastModifiedDate: ____, ...earlier } = before;
  assert.equal(rest, earlier);
});

consent.run();
