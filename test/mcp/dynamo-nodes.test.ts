import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSandbox, samplePoolId } from "@longhand/apply";
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startDynamoServer } from "../apply/journal/dynamo-server.ts";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";
import { type HttpProcess, startHttpProcess } from "./http-process.ts";
import { callTool, newClient } from "./test-server.ts";

const change = { userPoolId: samplePoolId, parameters: { "user-pool-tags": "Team=Red" } };
const token = "a-token-for-the-nodes";

/** Three built servers that share a key, a table and the sandbox, and a client at each. */
async function startNodes(dynamo: { readonly endpoint: string; readonly createTable: () => Promise<string> }) {
  const folder = makeTemporaryFolder();
  const bearer = join(folder, "token");
  writeFileSync(bearer, token);
  const options = [
    ...["--bearer-file", bearer, "--plan-key", Buffer.alloc(32, 9).toString("base64"), "--consent", "token"],
    ...["--journal", `dynamodb:${await dynamo.createTable()}`, "--journal-endpoint", dynamo.endpoint],
    ...["--sandbox", join(folder, "pools")],
  ];
  const env = {
    // Only the option names another endpoint than the Region's.
    AWS_ENDPOINT_URL_DYNAMODB: "http://127.0.0.1:9",
    AWS_REGION: "us-west-2",
    AWS_ACCESS_KEY_ID: "none",
    AWS_SECRET_ACCESS_KEY: "none",
  };
  const nodes = await Promise.all([1, 2, 3].map(() => startHttpProcess(options, { env })));
  const clients = await Promise.all(nodes.map(connect));
  const close = async () => {
    for (const client of clients) await client.close();
    for (const node of nodes) await node.close();
  };
  return { clients, close, target: createSandbox({ place: { folder: join(folder, "pools") } }) };
}

async function connect({ url }: HttpProcess): Promise<Client> {
  const client = newClient({});
  const requestInit = { headers: { authorization: `Bearer ${token}` } };
  await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit }));
  await client.listTools();
  return client;
}

const dynamo = await startDynamoServer();
const { clients, close, target } = await startNodes(dynamo);

async function team(): Promise<unknown> {
  const reply = await target.call({ operation: "DescribeUserPool", input: { UserPoolId: samplePoolId } });
  return reply.kind === "answered" ? Object(reply.output["UserPool"]).UserPoolTags.Team : reply;
}

async function apply(client: Client | undefined, given: Readonly<Record<string, unknown>>) {
  assert.ok(client !== undefined);
  const { structured = {} } = await callTool(client, "apply", given);
  return structured;
}

const nodes = suite("several nodes on one table");

nodes.after(async () => {
  await close();
  await dynamo.close();
});

nodes("a plan of one is applied on another, and its token is refused on the third", async () => {
  const [first, second, third] = clients;
  const { planToken, ...planned } = await apply(first, change);
  assert.equal([planned["status"], await team()], ["planned", "Green"]);
  const applied = await apply(second, { ...change, planToken });
  assert.equal([applied["status"], await team()], ["applied", "Red"]);
  const replayed = await apply(third, { ...change, planToken });
  assert.equal([replayed["status"], await team()], ["stale", "Red"]);
  assert.match(String(replayed["summary"]), "used before");

  // The third takes back what the second did, which it knows from the table alone.
  const undo = Object(applied["undo"]);
  const back = await apply(third, undo);
  assert.is(back["status"], "planned");
  assert.is((await apply(first, { ...undo, planToken: back["planToken"] }))["status"], "applied");
  assert.is(await team(), "Green");
  const again = await apply(third, { ...change, planToken });
  assert.equal([again["status"], await team()], ["stale", "Green"], "The pool is as it was when the plan was made.");
});

nodes("of all that redeem one token at once, one does it", async () => {
  const { planToken } = await apply(clients[0], change);
  const results = await Promise.all(clients.map((client) => apply(client, { ...change, planToken })));
  const count = (sought: string) => results.filter(({ status }) => status === sought).length;
  assert.equal([count("applied"), count("stale"), await team()], [1, 2, "Red"]);
});

nodes.run();
