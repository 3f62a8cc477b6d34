import { samplePoolId } from "@longhand/apply";
import type { ClientCapabilities } from "@modelcontextprotocol/sdk/types.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkResult } from "./check-result.ts";
import { callTool, connectClient, createTestServer, type TestServer, type TestSettings } from "./test-server.ts";

const change = { userPoolId: samplePoolId, parameters: { "user-pool-tags": "Team=Red" } };
const other = { userPoolId: samplePoolId, parameters: { "user-pool-tags": "Team=Yellow" } };
const dangerous = { userPoolId: samplePoolId, parameters: { policies: "PasswordPolicy={MinimumLength=8}" } };

const noCapabilities: ClientCapabilities = {};
const canAsk: ClientCapabilities = { elicitation: {} };
const onlyLinks: ClientCapabilities = { elicitation: { url: {} } };

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

interface Row {
  readonly title: string;
  readonly capabilities: ClientCapabilities;
  readonly consent?: "auto" | "human" | "token";
  readonly reply?: unknown;
  readonly status: string;
  readonly written?: true;
  /** Part of the summary. */
  readonly says?: string;
}

const rows: readonly Row[] = [
  { title: "nothing declared", capabilities: noCapabilities, status: "planned" },
  { title: "links only", capabilities: onlyLinks, status: "planned" },
  { title: "accept, ticked", capabilities: canAsk, reply: accepts, status: "applied", written: true },
  {
    title: "accept, not ticked",
    capabilities: canAsk,
    reply: { action: "accept", content: { confirm: false } },
    status: "declined",
  },
  { title: "accept, empty", capabilities: canAsk, reply: { action: "accept", content: {} }, status: "declined" },
  { title: "accept, nothing", capabilities: canAsk, reply: { action: "accept" }, status: "declined" },
  {
    title: "accept, wrong type",
    capabilities: canAsk,
    reply: { action: "accept", content: { confirm: "true" } },
    status: "declined",
  },
  { title: "decline", capabilities: canAsk, reply: { action: "decline" }, status: "declined", says: "declined" },
  {
    title: "decline, though ticked",
    capabilities: canAsk,
    reply: { ...accepts, action: "decline" },
    status: "declined",
  },
  { title: "cancel", capabilities: canAsk, reply: { action: "cancel" }, status: "declined", says: "dismissed" },
  {
    title: "human, nothing declared",
    capabilities: noCapabilities,
    consent: "human",
    status: "denied",
    says: "longhand apply",
  },
  { title: "human, links only", capabilities: onlyLinks, consent: "human", status: "denied" },
  { title: "human, accept", capabilities: canAsk, consent: "human", reply: accepts, status: "applied", written: true },
  { title: "human, decline", capabilities: canAsk, consent: "human", reply: { action: "decline" }, status: "declined" },
  { title: "token, though it could ask", capabilities: canAsk, consent: "token", status: "planned" },
  { title: "token, nothing declared", capabilities: noCapabilities, consent: "token", status: "planned" },
];

const consent = suite("consent");

for (const { title, capabilities, consent: mode = "auto", reply, status, written, says } of rows) {
  consent(`${title}: ${status}, and the pool is ${written ? "changed" : "as before"}`, async () => {
    const server = createTestServer({ policy: { consent: mode } });
    const before = await server.readPool();
    const result = await apply(server, change, {
      capabilities,
      ...(reply === undefined ? {} : { reply: () => reply }),
    });
    assert.is(result["status"], status);
    assert.is(result["isError"], status === "denied");
    assert.is("planToken" in result, status === "planned");
    assert.is("undo" in result, status === "applied");
    assert.match(String(result["summary"]), says ?? "");
    if (written) assert.is(await teamOf(server), "Red");
    else assert.equal(await server.readPool(), before);
  });
}

consent("a client that fails to ask has not agreed", async () => {
  const server = createTestServer();
  const reply = () => {
    throw new Error("no screen");
  };
  assert.is((await apply(server, change, { capabilities: canAsk, reply }))["status"], "declined");
  assert.is(await teamOf(server), "Green");
});

consent("where protection gets weaker, the pool's name is typed", async () => {
  const typed = async (content: object) => {
    const server = createTestServer();
    await apply(
      server,
      { userPoolId: samplePoolId, parameters: { policies: "PasswordPolicy={MinimumLength=16}" } },
      {
        capabilities: canAsk,
        reply: () => accepts,
      },
    );
    const reply = () => ({ action: "accept", content });
    return (await apply(server, dangerous, { capabilities: canAsk, reply }))["status"];
  };
  assert.is(await typed({ confirm: true }), "declined");
  assert.is(await typed({ confirm: true, poolName: "other" }), "declined");
  assert.is(await typed({ confirm: false, poolName: "sample" }), "declined");
  assert.is(await typed({ confirm: true, poolName: "sample" }), "applied");
});

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

/** A plan, and its token used in some way. */
async function redeem(use: {
  given?: object;
  token?: (token: string) => string;
  minutes?: number;
  caller?: TestSettings;
}) {
  let minutes = 0;
  const start = Date.now();
  const now = () => start + minutes * 60_000;
  const server = createTestServer({ now });
  const { planToken, ...planned } = await apply(server, change);
  assert.is(planned["status"], "planned");
  minutes = use.minutes ?? 0;
  const token = use.token?.(String(planToken)) ?? String(planToken);
  const result = await apply(server, { ...change, ...use.given, planToken: token });
  return { server, result, token, team: await teamOf(server) };
}

consent("a good token applies what was planned", async () => {
  const { result, team } = await redeem({});
  assert.equal([result["status"], team], ["applied", "Red"]);
});

const badTokens: readonly (readonly [string, Parameters<typeof redeem>[0], string])[] = [
  ["no token at all", { token: () => "hello" }, "not a token"],
  ["an empty one", { token: () => "" }, "not a token"],
  [
    "one letter changed at its end",
    { token: (token) => token.slice(0, -2) + (token.at(-2) === "A" ? "B" : "A") + token.at(-1) },
    "altered",
  ],
  ["a later end", { token: (token) => token.replace(/^p1\.\w+/, "p1.zzzzzzz") }, "altered"],
  ["another id", { token: (token) => token.replace(/^(p1\.\w+\.)[\w-]{12}/, "$1AAAAAAAAAAAA") }, "altered"],
  ["another request", { given: other }, "another request"],
  [
    "the other meaning of what is left out",
    {
      given: {
        unspecified: "reset",
        parameters: {
          "user-pool-tags": "Team=Red",
          "user-attribute-update-settings": '{"AttributesRequireVerificationBeforeUpdate":[]}',
        },
      },
    },
    "another request",
  ],
  ["eleven minutes later", { minutes: 11 }, "expired"],
];

for (const [title, use, says] of badTokens) {
  consent(`a token is stale: ${title}`, async () => {
    const { result, team } = await redeem(use);
    assert.equal([result["status"], result["isError"], team], ["stale", true, "Green"]);
    assert.match(String(result["summary"]), says);
    assert.not.ok("planToken" in result);
  });
}

consent("a token is used once", async () => {
  const { server, token } = await redeem({});
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

consent("a token is stale once the pool is another", async () => {
  const server = createTestServer();
  const { planToken } = await apply(server, change);
  await server.target.call({
    operation: "TagResource",
    input: { ResourceArn: String((await server.readPool())["Arn"]), Tags: { Other: "1" } },
  });
  const result = await apply(server, { ...change, planToken });
  assert.is(result["status"], "stale");
  assert.match(String(result["summary"]), "pool has changed");
  assert.is(await teamOf(server), "Green");
});

consent("a token of another server's key is nobody's", async () => {
  const server = createTestServer();
  const { planToken } = await apply(createTestServer(), change);
  assert.is((await apply(server, { ...change, planToken }))["status"], "stale");
});

consent("human consent takes no token in place of a person", async () => {
  const planKey = Buffer.alloc(32, 7);
  const { planToken } = await apply(createTestServer({ planKey }), change);
  const server = createTestServer({ planKey, policy: { consent: "human" } });
  assert.is((await apply(server, { ...change, planToken }))["status"], "denied");
  assert.is(await teamOf(server), "Green");
});

consent("a call that is cancelled while the person thinks changes nothing", async () => {
  const server = createTestServer();
  const cancel = new AbortController();
  const reply = () => {
    cancel.abort();
    return new Promise(() => {});
  };
  const client = await connectClient(server, { capabilities: canAsk, reply });
  const failed = await callTool(client, "apply", change, cancel.signal).catch((error: unknown) => String(error));
  assert.type(failed, "string");
  assert.is(await teamOf(server), "Green");
  const { structured } = await callTool(client, "validate", { parameters: change.parameters });
  assert.is(structured?.["valid"], true);
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
