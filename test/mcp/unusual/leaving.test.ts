import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createPools, type Pool } from "../consent/pools.ts";
import { type HttpProcess, startHttpProcess } from "../http-process.ts";
import { initialize, post } from "../http-server.ts";
import { type StdioProcess, startStdio } from "../stdio-process.ts";
import { isQuestion, type Message, readEvents } from "./event-stream.ts";
import { outcomesIn } from "./slow-pool.ts";

const pools = createPools();
const capabilities = { elicitation: {} };
const options = ["--sandbox", pools.folder, "--journal", pools.journal];

function applyMessage(id: number, userPoolId: string): object {
  const given = { userPoolId, parameters: { "user-pool-tags": "Team=Red" } };
  return { jsonrpc: "2.0", id, method: "tools/call", params: { name: "apply", arguments: given } };
}

async function checkUntouched(id: string, before: Pool): Promise<void> {
  assert.equal(await pools.read(id), before);
  assert.equal(await outcomesIn(pools.journal), []);
}

/** A session of a client that can ask. */
async function openAskingSession(url: string): Promise<Record<string, string>> {
  const opened = await post(url, { ...initialize, params: { ...initialize.params, capabilities } });
  await opened.text();
  return { "mcp-session-id": opened.headers.get("mcp-session-id") ?? "", "mcp-protocol-version": "2025-11-25" };
}

const leaving = suite("a client that leaves while a person is asked");

const exits: readonly (readonly [string, (server: StdioProcess) => void])[] = [
  ["closes its side", ({ child }) => child.stdin.end()],
  [
    "breaks down",
    ({ child }) => {
      child.stdin.destroy();
      child.stdout.destroy();
    },
  ],
  ["ends the server", ({ child }) => child.kill("SIGTERM")],
];

for (const [how, leave] of exits) {
  leaving(`over stdio, it ${how}: nothing is written, and the server ends`, async () => {
    const id = await pools.create();
    const before = await pools.read(id);
    const server = await startStdio(options, { capabilities });
    server.send(JSON.stringify(applyMessage(7, id)));
    let message: Message = {};
    while (!isQuestion(message)) message = await server.next();
    leave(server);
    assert.is(await server.ended, 0);
    await checkUntouched(id, before);
  });
}

interface Asked {
  readonly server: HttpProcess;
  readonly session: Record<string, string>;
  readonly question: Message;
  readonly hangUp: () => void;
}

/** A server that has just asked its client. */
async function ask(server: HttpProcess, userPoolId: string): Promise<Asked> {
  const session = await openAskingSession(server.url);
  const connection = new AbortController();
  const response = await post(server.url, applyMessage(5, userPoolId), session, connection.signal);
  const question = await readEvents(response).find(isQuestion);
  return { server, session, question, hangUp: () => connection.abort() };
}

leaving("over HTTP, its connection breaks: nothing is written, and the server serves the next client", async () => {
  const [id, other] = [await pools.create(), await pools.create()];
  const before = await pools.read(id);
  const { server, session, hangUp } = await ask(await startHttpProcess(options), id);
  hangUp();
  const ping = await post(server.url, { jsonrpc: "2.0", id: 6, method: "ping" }, session);
  assert.match(await ping.text(), '"result":{}');
  const next = await ask(server, other);
  const yes = { action: "accept", content: { confirm: true } };
  const replied = await post(server.url, { jsonrpc: "2.0", id: next.question["id"], result: yes }, next.session);
  assert.is(replied.status, 202);
  next.hangUp();
  await server.close();
  assert.equal(await pools.read(id), before);
  // Who agreed and went has agreed.
  assert.equal(await outcomesIn(pools.journal), ["VERIFIED"]);
});

leaving("over HTTP, it ends its session: nothing is written, and a late answer finds nobody", async () => {
  const id = await pools.create();
  const before = await pools.read(id);
  const { server, session, question } = await ask(await startHttpProcess(options), id);
  assert.is((await fetch(server.url, { method: "DELETE", headers: session })).status, 200);
  const late = { jsonrpc: "2.0", id: question["id"], result: { action: "accept", content: { confirm: true } } };
  assert.is((await post(server.url, late, session)).status, 404);
  await server.close();
  assert.equal(await pools.read(id), before);
});

leaving("over HTTP, the server is ended: nothing is written", async () => {
  const id = await pools.create();
  const before = await pools.read(id);
  const { server } = await ask(await startHttpProcess(options), id);
  await server.close();
  assert.equal(await pools.read(id), before);
});

leaving.run();
