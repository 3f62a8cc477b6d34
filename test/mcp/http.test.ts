import { request as rawRequest } from "node:http";
import { samplePoolId } from "@longhand/apply";
import { staticBearer } from "@longhand/mcp";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { initialize, messagesOf, openSession, post, startHttp } from "./http-server.ts";
import { callTool, createTestServer, newClient } from "./test-server.ts";

const test = createTestServer();
const server = await startHttp(test);
const { url } = server;
const origin = new URL(url).origin;
const ping = { jsonrpc: "2.0", id: 1, method: "ping" };

const http = suite("the server over HTTP");

http.after(() => server.close());

/** `fetch` does not let anybody choose the host. */
function statusForHost(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = rawRequest(
      url,
      { method: "POST", headers: { host, "content-type": "application/json" } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    sent.on("error", reject);
    sent.end(JSON.stringify(initialize));
  });
}

http("refuses a foreign host and a foreign origin, and takes its own", async () => {
  for (const host of ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost@evil", "[::2]"]) {
    assert.is(await statusForHost(host), 403, host);
  }
  const { port } = new URL(url);
  for (const host of [`localhost:${port}`, `[::1]:${port}`, "127.0.0.1"])
    assert.is(await statusForHost(host), 406, host);
  for (const foreign of ["https://evil.example", "null", "file://", `${origin}.evil.example`]) {
    assert.is((await post(url, initialize, { origin: foreign })).status, 403, foreign);
  }
  for (const own of [origin, "https://allowed.example"]) {
    const response = await post(url, initialize, { origin: own });
    await response.text();
    assert.equal([response.status, response.headers.get("access-control-allow-origin")], [200, null]);
  }
});

http("refuses what is no message, in JSON", async () => {
  const headers = await openSession(url);
  const rows: readonly (readonly [string, Promise<Response>, number])[] = [
    ["bad JSON", post(url, "{", headers), 400],
    ["300 KB", post(url, { ...ping, params: { a: "x".repeat(300_000) } }, headers), 413],
    [
      "no JSON at all",
      fetch(url, { method: "POST", headers: { ...headers, accept: "application/json, text/event-stream" }, body: "a" }),
      415,
    ],
    ["a wrong Accept", post(url, ping, { ...headers, accept: "text/html" }), 406],
    ["an unknown version", post(url, ping, { ...headers, "mcp-protocol-version": "1999-01-01" }), 400],
    ["an unknown session", post(url, ping, { "mcp-session-id": "nope" }), 404],
    ["no session", post(url, ping), 400],
    ["another method", fetch(url, { method: "PUT", headers }), 405],
    ["another path", fetch(`${origin}/other`), 404],
    ["no metadata without authentication", fetch(`${origin}/.well-known/oauth-protected-resource`), 404],
  ];
  for (const [title, sent, status] of rows) {
    const response = await sent;
    assert.is(response.status, status, title);
    assert.match(response.headers.get("content-type") ?? "", "application/json", title);
    assert.not.match(await response.text(), /\s at |node_modules/, title);
  }
  const [answer] = await messagesOf(await post(url, ping, headers));
  assert.equal(answer?.["result"], {});
});

http("says that it is well", async () => {
  const response = await fetch(`${origin}/healthz`);
  const { status } = JSON.parse(await response.text());
  assert.equal([response.status, status], [200, "ok"]);
});

http("a session that its client ends is gone", async () => {
  const headers = await openSession(url);
  assert.is((await fetch(url, { method: "DELETE", headers })).status, 200);
  assert.is((await post(url, ping, headers)).status, 404);
});

http("100 clients share 64 sessions: the longest idle goes first", async () => {
  const own = await startHttp(createTestServer());
  const first = await openSession(own.url);
  for (let index = 0; index < 100; index += 1) await openSession(own.url);
  assert.is(own.sessionCount(), 64);
  assert.is((await post(own.url, ping, first)).status, 404);
  await own.close();
});

http("without sessions each request stands alone, and a person cannot be asked", async () => {
  const own = await startHttp(createTestServer(), { sessions: "stateless" });
  const params = { name: "apply", arguments: { userPoolId: samplePoolId, parameters: { "pool-name": "Blue" } } };
  const [answer] = await messagesOf(await post(own.url, { jsonrpc: "2.0", id: 1, method: "tools/call", params }));
  assert.match(JSON.stringify(answer), '"status":"planned"');
  const listening = await fetch(own.url, { headers: { accept: "text/event-stream" } });
  assert.equal([listening.status, listening.headers.get("allow")], [405, "POST"]);
  await own.close();
});

http("a person is asked on the stream of the call, though nobody listens elsewhere", async () => {
  const headers = await openSession(url);
  await post(url, { ...initialize, id: 1 }, headers).then((response) => response.text());
  const asking = await post(url, {
    ...initialize,
    params: { ...initialize.params, capabilities: { elicitation: {} } },
  });
  const session = {
    "mcp-session-id": asking.headers.get("mcp-session-id") ?? "",
    "mcp-protocol-version": "2025-11-25",
  };
  await asking.text();
  const params = {
    name: "apply",
    arguments: { userPoolId: samplePoolId, parameters: { "user-pool-tags": "Team=Blue" } },
  };
  const response = await post(url, { jsonrpc: "2.0", id: 5, method: "tools/call", params }, session);
  const reader = response.body?.getReader();
  assert.ok(reader !== undefined);
  let seen = "";
  while (!seen.includes("elicitation/create")) seen += Buffer.from((await reader.read()).value ?? []).toString();
  const [, id] =
    /"method":"elicitation\/create".*?"id":(\d+)|"id":(\d+),"method":"elicitation\/create"/
      .exec(seen)
      ?.filter((part) => part !== undefined) ?? [];
  await post(url, { jsonrpc: "2.0", id: Number(id), result: { action: "decline" } }, session);
  for (let part = await reader.read(); !part.done; part = await reader.read())
    seen += Buffer.from(part.value).toString();
  assert.match(seen, "declined");
});

http("a cancelled call changes nothing, and its stream ends", async () => {
  const asking = await post(url, {
    ...initialize,
    params: { ...initialize.params, capabilities: { elicitation: {} } },
  });
  const session = {
    "mcp-session-id": asking.headers.get("mcp-session-id") ?? "",
    "mcp-protocol-version": "2025-11-25",
  };
  await asking.text();
  const before = await test.readPool();
  const params = {
    name: "apply",
    arguments: { userPoolId: samplePoolId, parameters: { "user-pool-tags": "Team=Gone" } },
  };
  const response = await post(url, { jsonrpc: "2.0", id: 6, method: "tools/call", params }, session);
  await post(url, { jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 6 } }, session);
  assert.not.match(await response.text(), "applied");
  assert.equal(await test.readPool(), before);
});

http("two sessions see nothing of each other: neither messages nor plans", async () => {
  const own = createTestServer({ policy: { consent: "token" } });
  const host = await startHttp(own, {
    authentication: { issuer: undefined, verify: async (token) => ({ id: token, scopes: ["cognito:apply"] }) },
  });
  const connect = async (token: string) => {
    const client = newClient({});
    const requestInit = { headers: { authorization: `Bearer ${token}` } };
    await client.connect(new StreamableHTTPClientTransport(new URL(host.url), { requestInit }));
    return client;
  };
  const [one, two] = [await connect("one"), await connect("two")];
  const change = { userPoolId: samplePoolId, parameters: { "user-pool-tags": "Team=Two" } };
  const planned = await callTool(one, "apply", change);
  const stolen = await callTool(two, "apply", { ...change, planToken: planned.structured?.["planToken"] });
  assert.is(stolen.structured?.["status"], "stale");
  const answers = await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const name = `pool${index}`;
      const { text } = await callTool(index % 2 === 0 ? one : two, "validate", { parameters: { "pool-name": name } });
      return text.includes(`"PoolName":"${name}"`);
    }),
  );
  assert.not.ok(answers.includes(false));
  const session = await openSession(host.url, { authorization: "Bearer one" });
  assert.is((await post(host.url, ping, { ...session, authorization: "Bearer two" })).status, 404);
  await Promise.all([one.close(), two.close()]);
  await host.close();
});

http("asks for a token, says where to get one, and takes the right one", async () => {
  const own = await startHttp(createTestServer(), { authentication: staticBearer("a-long-enough-token") });
  const without = await post(own.url, initialize);
  assert.is(without.status, 401);
  assert.match(
    without.headers.get("www-authenticate") ?? "",
    /^Bearer resource_metadata="http:\/\/127.0.0.1:\d+\/.well-known\/oauth-protected-resource\/mcp", scope="cognito:validate cognito:apply"$/,
  );
  const wrong = await post(own.url, initialize, { authorization: "Bearer wrong" });
  assert.match(wrong.headers.get("www-authenticate") ?? "", 'error="invalid_token"');
  const metadata = await fetch(new URL("/.well-known/oauth-protected-resource", own.url));
  assert.is(JSON.parse(await metadata.text()).resource, own.url);
  const right = await post(own.url, initialize, { authorization: "Bearer a-long-enough-token" });
  assert.is(right.status, 200);
  await right.text();
  await own.close();
});

http("the SDK's client applies over HTTP, and the pool is changed", async () => {
  const client = newClient({
    capabilities: { elicitation: {} },
    reply: () => ({ action: "accept", content: { confirm: true } }),
  });
  await client.connect(new StreamableHTTPClientTransport(new URL(url)));
  await client.listTools();
  const { structured } = await callTool(client, "apply", {
    userPoolId: samplePoolId,
    parameters: { "user-pool-tags": "Team=Http" },
  });
  assert.is(structured?.["status"], "applied");
  assert.match(JSON.stringify((await test.readPool())["UserPoolTags"]), '"Team":"Http"');
  assert.instance(client, Client);
  await client.close();
});

http.run();
