import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox, samplePoolId } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { callTool, connectClient, createTestServer } from "./test-server.ts";

const nodes = suite("several nodes");

const change = { userPoolId: samplePoolId, parameters: { "user-pool-tags": "Team=Red" } };

nodes("a plan of one is applied on another, and its token is refused on the third", async () => {
  const shared = mkdtempSync(join(tmpdir(), "longhand-nodes-"));
  const planKey = Buffer.alloc(32, 9);
  const node = () =>
    createTestServer({
      planKey,
      journal: join(shared, "journal"),
      target: createSandbox({ place: { folder: join(shared, "pools") } }),
    });
  const [first, second, third] = [node(), node(), node()];
  const planned = await callTool(await connectClient(first), "apply", change);
  const { planToken } = planned.structured ?? {};
  const applied = await callTool(await connectClient(second), "apply", { ...change, planToken });
  assert.is(applied.structured?.["status"], "applied");
  const replayed = await callTool(await connectClient(third), "apply", { ...change, planToken });
  assert.is(replayed.structured?.["status"], "stale");
  assert.match(replayed.text, "used before");
  const back = { ...change, parameters: { "user-pool-tags": "Team=Green" } };
  const asked = { capabilities: { elicitation: {} }, reply: () => ({ action: "accept", content: { confirm: true } }) };
  await callTool(await connectClient(third, asked), "apply", back);
  const again = await callTool(await connectClient(first), "apply", { ...change, planToken });
  assert.is(again.structured?.["status"], "stale", "The pool is as it was when the plan was made.");
  const undone = await callTool(await connectClient(first, asked), "apply", {
    ...Object(applied.structured?.["undo"]),
  });
  assert.ok(["no_change", "applied"].includes(String(undone.structured?.["status"])));
});

nodes("of many nodes that redeem one token at once, one does it", async () => {
  const shared = mkdtempSync(join(tmpdir(), "longhand-nodes-"));
  const planKey = Buffer.alloc(32, 3);
  const clients = await Promise.all(
    Array.from({ length: 6 }, () =>
      connectClient(
        createTestServer({
          planKey,
          journal: join(shared, "journal"),
          target: createSandbox({ place: { folder: join(shared, "pools") } }),
        }),
      ),
    ),
  );
  const [first] = clients;
  assert.ok(first !== undefined);
  const { structured } = await callTool(first, "apply", change);
  const results = await Promise.all(
    clients.map((client) => callTool(client, "apply", { ...change, planToken: structured?.["planToken"] })),
  );
  const statuses = results.map((result) => result.structured?.["status"]);
  assert.is(statuses.filter((status) => status === "applied").length, 1, String(statuses));
  assert.is(statuses.filter((status) => status === "stale").length, 5, String(statuses));
});

nodes.run();
