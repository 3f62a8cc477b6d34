import { mock } from "node:test";
import { samplePoolId } from "@longhand/apply";
import { CallToolResultSchema, type Progress } from "@modelcontextprotocol/sdk/types.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { connectClient, createTestServer } from "./test-server.ts";

const change = { userPoolId: samplePoolId, parameters: { "user-pool-tags": "Team=Red" } };
const heartbeat = 15_000;

/** Lets messages that are under way arrive. */
const settle = () =>
  new Promise<void>((resolve) => {
    setImmediate(resolve);
  });

/** An apply while whose question the clock goes on. */
async function applyWhile(think: () => Promise<void>): Promise<readonly Progress[]> {
  const reply = async () => {
    await think();
    return { action: "accept", content: { confirm: true } };
  };
  const client = await connectClient(createTestServer(), { capabilities: { elicitation: {} }, reply });
  const heard: Progress[] = [];
  const options = { onprogress: (progress: Progress) => void heard.push(progress) };
  const call = { name: "apply", arguments: change };
  const { structuredContent } = CallToolResultSchema.parse(await client.callTool(call, undefined, options));
  assert.is(structuredContent?.["status"], "applied");
  await client.close();
  return heard;
}

const progress = suite("progress");

progress.before.each(() => mock.timers.enable({ apis: ["setInterval"] }));

progress.after.each(() => mock.timers.reset());

progress("every stage is told, in order, and grows", async () => {
  const heard = await applyWhile(settle);
  assert.equal(
    heard.map(({ message }) => message),
    ["Checking the change", "Reading the pool", "Asking the user", "Updating the pool", "Reading the pool back"],
  );
  assert.equal(
    heard.map(({ progress: done, total }) => [done, total]),
    [0, 1, 2, 3, 4].map((done) => [done, 5]),
  );
});

progress("while a person thinks, it is told every 15 seconds, and ever further", async () => {
  const heard = await applyWhile(async () => {
    for (let beat = 0; beat < 8; beat += 1) {
      mock.timers.tick(heartbeat);
      await settle();
    }
  });
  const asking = heard.filter(({ message }) => message === "Asking the user");
  assert.is(asking.length, 9);
  const done = heard.map((one) => one.progress);
  assert.equal(
    done,
    [...new Set(done)].sort((a, b) => a - b),
  );
});

progress("it is not told to who did not ask for it, and ends with the call", async () => {
  const heard = await applyWhile(settle);
  const before = heard.length;
  mock.timers.tick(10 * heartbeat);
  await settle();
  assert.is(heard.length, before);
});

progress.run();
