import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startHttpProcess } from "./http-process.ts";
import { initialize, post } from "./http-server.ts";
import { callTool, newClient } from "./test-server.ts";

const issuer = "https://issuer.example";
const resource = "https://pools.example.com/mcp";
const key = await generateKeyPair("ES256");
const strangersKey = await generateKeyPair("ES256");
const jwk = { ...(await exportJWK(key.publicKey)), kid: "one", alg: "ES256", use: "sig" };

const issuerServer = createServer((_, response) => {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ keys: [jwk] }));
});
issuerServer.listen(0, "127.0.0.1");
await once(issuerServer, "listening");

function portOf(address: AddressInfo | string | null): number {
  return typeof address === "object" && address !== null ? address.port : 0;
}

const keys = `http://127.0.0.1:${portOf(issuerServer.address())}/jwks.json`;
const server = await startHttpProcess(["--jwt-issuer", issuer, "--jwt-keys", keys, "--resource", resource]);

const now = () => Math.floor(Date.now() / 1000);

type Changes = Readonly<Record<string, unknown>>;

/** The claims of a token that is good for everything; `undefined` leaves one out. */
function claims(changes: Changes = {}): JWTPayload {
  const all = { iss: issuer, aud: resource, sub: "ann", exp: now() + 300, scope: "cognito:validate cognito:apply" };
  return JSON.parse(JSON.stringify({ ...all, ...changes }));
}

function sign(changes: Changes = {}, { privateKey } = key, kid = "one"): Promise<string> {
  return new SignJWT(claims(changes)).setProtectedHeader({ alg: "ES256", kid }).sign(privateKey);
}

/** The first letter of a signature is another; the last one may stand for bits that do not count. */
function spoil(token: string): string {
  return token.replace(/\.([\w-])([\w-]+)$/, (_, first, rest) => `.${first === "A" ? "B" : "A"}${rest}`);
}

/** A secret that everybody knows, because it is the public key. */
function signWithPublicKey(): Promise<string> {
  const secret = new TextEncoder().encode(JSON.stringify(jwk));
  return new SignJWT(claims()).setProtectedHeader({ alg: "HS256", kid: "one" }).sign(secret);
}

const jwt = suite("signed tokens");

jwt.after(async () => {
  await server.close();
  issuerServer.close();
  issuerServer.closeAllConnections();
});

const send = (token: string) => post(server.url, initialize, { authorization: `Bearer ${token}` });

jwt("a good one is let in, in each form that issuers give it", async () => {
  for (const changes of [
    {},
    { aud: ["https://other.example", resource] },
    { scope: undefined, scp: ["cognito:validate"] },
    { scope: undefined, scp: "cognito:apply" },
    { sub: undefined, client_id: "robot" },
    { exp: now() - 2 },
  ] satisfies Changes[]) {
    const response = await send(await sign(changes));
    assert.is(response.status, 200, JSON.stringify(changes));
    await response.text();
  }
});

const challenge =
  'Bearer resource_metadata="https://pools.example.com/.well-known/oauth-protected-resource/mcp", scope="cognito:validate cognito:apply"';

const wrongTokens: readonly (readonly [string, () => Promise<string> | string])[] = [
  ["of another issuer", () => sign({ iss: "https://other.example" })],
  ["of no issuer", () => sign({ iss: undefined })],
  ["for another server", () => sign({ aud: "https://other.example/mcp" })],
  ["for a longer address", () => sign({ aud: `${resource}/more` })],
  ["for nobody", () => sign({ aud: undefined })],
  ["without an end", () => sign({ exp: undefined })],
  ["that has ended", () => sign({ exp: now() - 60 })],
  ["that has not begun", () => sign({ nbf: now() + 600 })],
  ["of nobody", () => sign({ sub: undefined })],
  ["signed with another key", () => sign({}, strangersKey)],
  ["signed with an unknown key", () => sign({}, strangersKey, "two")],
  ["with another signature", async () => spoil(await sign())],
  [
    "with other claims",
    async () => (await sign()).replace(/\.[^.]+\./, `.${btoa('{"sub":"eve"}').replace(/=+$/, "")}.`),
  ],
  ["not signed (alg none)", () => new UnsecuredJWT(claims()).encode()],
  ["signed with the public key as a secret", signWithPublicKey],
  ["garbage", () => "garbage"],
  ["garbage in three parts", () => "a.b.c"],
];

for (const [title, make] of wrongTokens) {
  jwt(`one ${title} is refused`, async () => {
    const response = await send(await make());
    assert.is(response.status, 401);
    assert.is(response.headers.get("www-authenticate"), `${challenge}, error="invalid_token"`);
    assert.not.match(await response.text(), /\s at |node_modules|jose|JW[STK]/);
  });
}

jwt("without one, the answer says where to get one", async () => {
  const response = await post(server.url, initialize);
  assert.equal([response.status, response.headers.get("www-authenticate")], [401, challenge]);
  await response.text();
});

jwt("both addresses of the metadata name the issuer", async () => {
  for (const path of ["/.well-known/oauth-protected-resource", "/.well-known/oauth-protected-resource/mcp"]) {
    const response = await fetch(new URL(path, server.url));
    assert.is(response.status, 200, path);
    assert.equal(JSON.parse(await response.text()), {
      resource,
      authorization_servers: [issuer],
      scopes_supported: ["cognito:validate", "cognito:apply"],
      bearer_methods_supported: ["header"],
    });
  }
});

jwt("one without a scope of ours is refused, and the answer says which are needed", async () => {
  for (const scope of ["", "openid", "cognito:applyall", undefined]) {
    const response = await send(await sign({ scope }));
    const header = response.headers.get("www-authenticate");
    assert.equal([response.status, header], [403, `${challenge}, error="insufficient_scope"`], String(scope));
    await response.text();
  }
});

async function statusFor(scope: string): Promise<readonly unknown[]> {
  const client = newClient({});
  const requestInit = { headers: { authorization: `Bearer ${await sign({ scope })}` } };
  await client.connect(new StreamableHTTPClientTransport(new URL(server.url), { requestInit }));
  await client.listTools();
  const parameters = { "pool-name": "Blue" };
  const validated = await callTool(client, "validate", { parameters });
  const applied = await callTool(client, "apply", { userPoolId: "us-west-2_aaaaaaaaa", parameters });
  await client.close();
  return [validated.structured?.["valid"], applied.structured?.["status"]];
}

jwt("who may only look, looks; who may change, plans", async () => {
  assert.equal(await statusFor("cognito:validate"), [true, "denied"]);
  assert.equal(await statusFor("openid cognito:validate cognito:apply"), [true, "planned"]);
});

jwt("where the issuer's keys cannot be had, a good token is not called bad", async () => {
  const nobody = ["--jwt-issuer", issuer, "--jwt-keys", "http://127.0.0.1:1/jwks.json", "--resource", resource];
  const lonely = await startHttpProcess(nobody);
  const response = await post(lonely.url, initialize, { authorization: `Bearer ${await sign()}` });
  await response.text();
  await lonely.close();
  assert.equal([response.status, response.headers.get("retry-after")], [503, "10"]);
  assert.match(lonely.stderr(), '"event":"issuer-unavailable"');
  assert.not.match(lonely.stderr(), '"event":"bug"');
});

jwt("no token stands in the log", async () => {
  const token = await sign();
  await (await send(token)).text();
  await (await send(spoil(token))).text();
  const [, body = ""] = token.split(".");
  assert.not.match(server.stderr(), body);
  assert.not.match(server.stderr(), '"event":"bug"');
});

jwt.run();
