import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createPools } from "../consent/pools.ts";
import { startHttpProcess } from "../http-process.ts";
import { openSession, post } from "../http-server.ts";
import { startStdio } from "../stdio-process.ts";
import { isQuestion, type Message, readEvents } from "./event-stream.ts";
import { outcomesIn } from "./slow-pool.ts";

const pools = createPools();
const options = ["--sandbox", pools.folder, "--journal", pools.journal, "--max-updates", "60"];

/** Text and number are different ids, whatever they look like. */
const ids: readonly (string | number)[] = [1000, "1000", 0, "0", -1, "-1", "", "ä \n", 2 ** 53 - 1, "x".repeat(300)];

function validateMessage(id: string | number, name: string): object {
  const given = { parameters: { "pool-name": name } };
  return { jsonrpc: "2.0", id, method: "tools/call", params: { name: "validate", arguments: given } };
}

/** Messages in the order in which they came, by their ids. */
function checkAnswers(messages: readonly Message[]): void {
  const named = new Map(messages.map(({ id, result }) => [id, Object(result).structuredContent?.request?.PoolName]));
  for (const [index, id] of ids.entries()) assert.is(named.get(id), `pool${index}`, JSON.stringify(id));
}

const parallel = suite("calls of one client at once");

parallel("over stdio: each answer has the id of its call", async () => {
  const { child, send, next } = await startStdio(options);
  for (const [index, id] of ids.entries()) send(JSON.stringify(validateMessage(id, `pool${index}`)));
  const messages: Message[] = [];
  while (messages.length < ids.length) messages.push(await next());
  checkAnswers(messages);
  child.stdin.end();
});

parallel("over HTTP: each answer has the id of its call, and comes on its own stream", async () => {
  const { url, close } = await startHttpProcess(options);
  const session = await openSession(url);
  const streams = await Promise.all(
    ids.map(async (id, index) => readEvents(await post(url, validateMessage(id, `pool${index}`), session)).rest()),
  );
  for (const messages of streams) assert.is(messages.length, 1);
  checkAnswers(streams.flat());
  await close();
});

const changes = [
  { "user-pool-tags": "Team=Red" },
  { "sms-verification-message": "Your code: {####}" },
  { "auto-verified-attributes": "email" },
];

parallel(
  "several applies to one pool: each that says so is on the pool, and the others say that it moved",
  async () => {
    const userPoolId = await pools.create();
    const { child, send, next, request } = await startStdio(options, { capabilities: { elicitation: {} } });
    for (const [index, parameters] of changes.entries()) {
      const params = { name: "apply", arguments: { userPoolId, parameters } };
      send(JSON.stringify({ jsonrpc: "2.0", id: `apply${index}`, method: "tools/call", params }));
    }
    // All of them have read the pool before any of them is agreed to.
    const questions: Message[] = [];
    while (questions.length < changes.length) questions.push(await next());
    assert.ok(questions.every(isQuestion));
    const yes = { action: "accept", content: { confirm: true } };
    for (const { id } of questions) send(JSON.stringify({ jsonrpc: "2.0", id, result: yes }));
    const answers = new Map<unknown, unknown>();
    while (answers.size < changes.length) {
      const { id, result } = await next();
      if (id !== undefined) answers.set(id, Object(result).structuredContent?.status);
    }
    const pool = await pools.read(userPoolId);
    const isOnPool = [
      Object(pool["UserPoolTags"]).Team === "Red",
      pool["SmsVerificationMessage"] === "Your code: {####}",
      Object(pool["AutoVerifiedAttributes"])[0] === "email",
    ];
    const statuses = changes.map((_, index) => answers.get(`apply${index}`));
    assert.equal(
      statuses,
      isOnPool.map((is) => (is ? "applied" : "stale")),
    );
    const applied = statuses.filter((status) => status === "applied").length;
    assert.ok(applied > 0);
    assert.is((await outcomesIn(pools.journal)).filter((outcome) => outcome === "VERIFIED").length, applied);
    assert.equal((await request("ping"))["result"], {});
    child.stdin.end();
  },
);

parallel.run();
