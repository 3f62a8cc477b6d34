import { samplePoolId } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startHttpProcess } from "../http-process.ts";
import { openSession, post } from "../http-server.ts";
import { type StdioProcess, startStdio } from "../stdio-process.ts";
import { readEvents } from "./event-stream.ts";
import { openSlowPool } from "./slow-pool.ts";

const change = { userPoolId: samplePoolId, parameters: { "user-pool-tags": "Team=Red" } };

function applyMessage(id: number | string, given: object): object {
  return { jsonrpc: "2.0", id, method: "tools/call", params: { name: "apply", arguments: given } };
}

function cancel(requestId: number | string): object {
  return { jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId, reason: "enough" } };
}

async function apply({ request }: StdioProcess, given: object): Promise<Readonly<Record<string, unknown>>> {
  const { result } = await request("tools/call", { name: "apply", arguments: given });
  return Object(Object(result).structuredContent);
}

/** A change with the token of its plan. */
async function planned(server: StdioProcess): Promise<object> {
  const { planToken } = await apply(server, change);
  return { ...change, planToken };
}

const slow = suite("a slow service, and a client without patience");

slow("over stdio: cancelled once the update is sent, it is finished, verified and written down", async () => {
  const pool = await openSlowPool();
  const server = await startStdio(pool.options, { env: pool.env });
  const agreed = await planned(server);
  const update = pool.hold("TagResource");
  server.send(JSON.stringify(applyMessage("slow", agreed)));
  await update.arrived;
  server.send(JSON.stringify(cancel("slow")));
  assert.equal((await server.request("ping"))["result"], {});
  update.release();
  server.child.stdin.end();
  assert.is(await server.ended, 0);
  assert.equal([await pool.team(), await pool.outcomes()], ["Red", ["VERIFIED"]]);
  await pool.close();
});

slow("over stdio: cancelled while the pool is read, nothing is sent", async () => {
  const pool = await openSlowPool();
  const server = await startStdio(pool.options, { env: pool.env });
  const agreed = await planned(server);
  const read = pool.hold("DescribeUserPool");
  server.send(JSON.stringify(applyMessage(900, agreed)));
  await read.arrived;
  server.send(JSON.stringify(cancel(900)));
  assert.equal((await server.request("ping"))["result"], {});
  read.release();
  server.child.stdin.end();
  assert.is(await server.ended, 0);
  assert.equal([await pool.team(), await pool.outcomes()], ["Green", []]);
  await pool.close();
});

slow("over stdio: the client leaves once the update is sent: it is finished, then the server ends", async () => {
  const pool = await openSlowPool();
  const server = await startStdio(pool.options, { env: pool.env });
  const agreed = await planned(server);
  const update = pool.hold("TagResource");
  server.send(JSON.stringify(applyMessage(900, agreed)));
  await update.arrived;
  server.child.stdin.end();
  server.child.stdout.destroy();
  update.release();
  assert.is(await server.ended, 0);
  assert.equal([await pool.team(), await pool.outcomes()], ["Red", ["VERIFIED"]]);
  await pool.close();
});

/** A call over HTTP whose update is on its way. */
interface Calling {
  readonly url: string;
  readonly session: Record<string, string>;
  readonly hangUp: () => void;
}

const goodbyes: readonly (readonly [string, readonly string[], (calling: Calling) => unknown])[] = [
  ["cancels", [], ({ url, session }) => post(url, cancel(5), session)],
  ["ends its session", [], ({ url, session }) => fetch(url, { method: "DELETE", headers: session })],
  ["hangs up", [], ({ hangUp }) => hangUp()],
  ["hangs up where there are no sessions", ["--stateless"], ({ hangUp }) => hangUp()],
];

for (const [how, options, leave] of goodbyes) {
  slow(`over HTTP: the client ${how} once the update is sent: it is finished, then the server ends`, async () => {
    const pool = await openSlowPool();
    const { url, close } = await startHttpProcess([...pool.options, ...options], { env: pool.env });
    const session = await openSession(url);
    const plan = await readEvents(await post(url, applyMessage(4, change), session)).rest();
    const { planToken } = Object(Object(plan[0]?.["result"]).structuredContent);
    const update = pool.hold("TagResource");
    const connection = new AbortController();
    const response = await post(url, applyMessage(5, { ...change, planToken }), session, connection.signal);
    const answers = readEvents(response)
      .rest()
      .catch(() => []);
    await update.arrived;
    await leave({ url, session, hangUp: () => connection.abort() });
    assert.not.ok((await answers).some(({ id }) => id === 5));
    const closed = close();
    update.release();
    await closed;
    assert.equal([await pool.team(), await pool.outcomes()], ["Red", ["VERIFIED"]]);
    await pool.close();
  });
}

slow.run();
