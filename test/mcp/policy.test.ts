import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { samplePoolId } from "@longhand/apply";
import { openAudit, type Policy, readPolicy } from "@longhand/mcp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { spawnLonghand } from "../longhand/run-longhand.ts";
import { callTool, connectClient, createTestServer } from "./test-server.ts";

const accepts = {
  capabilities: { elicitation: {} },
  reply: () => ({ action: "accept", content: { confirm: true, poolName: "sample" } }),
};
const change = { userPoolId: samplePoolId, parameters: { "user-pool-tags": "Team=Red,New=1" } };

async function statusUnder(policy: Partial<Policy>, given: Readonly<Record<string, unknown>> = change) {
  const server = createTestServer({ policy });
  const before = await server.readPool();
  const { structured, text } = await callTool(await connectClient(server, accepts), "apply", given);
  if (structured?.["status"] !== "applied") assert.equal(await server.readPool(), before);
  return { status: structured?.["status"], text };
}

const policies = suite("policy");

policies("a read-only server does not offer apply", async () => {
  const client = await connectClient(createTestServer({ policy: { readOnly: true } }));
  assert.equal(
    (await client.listTools()).tools.map(({ name }) => name),
    ["validate", "reference"],
  );
  const code = await client
    .callTool({ name: "apply", arguments: change })
    .catch((error: { code: number }) => error.code);
  assert.is(code, -32_602);
});

policies("pools, settings and the number of changes can be limited", async () => {
  assert.is((await statusUnder({ allowPools: [["us-east-1_*"]] })).status, "denied");
  assert.is((await statusUnder({ allowPools: [["us-west-2_*"], ["eu-*"]] })).status, "denied");
  assert.is((await statusUnder({ allowPools: [["us-west-2_*"]] })).status, "applied");
  assert.is((await statusUnder({ denyParameters: ["user-pool-tags"] })).status, "denied");
  assert.is((await statusUnder({ denyParameters: ["UserPoolTags.New"] })).status, "denied");
  assert.is((await statusUnder({ denyParameters: ["policies"] })).status, "applied");
  assert.is((await statusUnder({ maxChanges: 1 })).status, "denied");
  assert.is((await statusUnder({ expectAccount: "999999999999" })).status, "denied");
});

policies("updates have a rate", async () => {
  const server = createTestServer({ policy: { maxUpdatesPerMinute: 1 } });
  const client = await connectClient(server, accepts);
  const first = await callTool(client, "apply", change);
  const second = await callTool(client, "apply", { ...change, parameters: { "pool-name": "Other" } });
  assert.equal([first.structured?.["status"], second.structured?.["status"]], ["applied", "denied"]);
  assert.match(second.text, "Try again in");
});

policies("flags and file tighten each other", () => {
  const folder = mkdtempSync(join(tmpdir(), "longhand-policy-"));
  const file = join(folder, "policy.json");
  writeFileSync(
    file,
    JSON.stringify({ consent: "human", maxChanges: 3, allowPools: ["us-*"], denyParameters: ["policies"] }),
  );
  const reading = readPolicy(
    { consent: "token", maxChanges: 9, allowPools: ["eu-*"], denyParameters: ["pool-name"] },
    file,
  );
  assert.ok(reading.kind === "policy");
  const { consent, maxChanges, allowPools, denyParameters, readOnly } = reading.policy;
  assert.equal([consent, maxChanges, readOnly], ["human", 3, false]);
  assert.equal(allowPools, [["us-*"], ["eu-*"]]);
  assert.equal(denyParameters, ["policies", "pool-name"]);
});

policies("a server does not start with a policy that is not clear", async () => {
  const folder = mkdtempSync(join(tmpdir(), "longhand-policy-"));
  const broken = join(folder, "broken.json");
  writeFileSync(broken, "{");
  const unknown = join(folder, "unknown.json");
  writeFileSync(unknown, '{"readonly":true}');
  for (const [options, says] of [
    [["--policy", broken], "not JSON"],
    [["--policy", unknown], "Did you mean `readOnly`?"],
    [["--policy", join(folder, "none.json")], "cannot be read"],
    [["--consent", "maybe"], "`consent` has to be one of"],
    [["--max-changes", "many"], "takes a number"],
    [["--max-changes", "0"], "maxChanges"],
    [["--plan-key", "short"], "32 bytes in base64"],
    [["--log-level", "loud"], "--log-level takes one of"],
    [["--audit-log", join(folder, "no", "where")], "cannot be written"],
    [["--port", "1"], "goes with --http"],
    [["--http", "--host", "0.0.0.0"], "--bearer-file"],
    [["--http", "--port", "99999"], "65535"],
    [["--http", "--jwt-issuer", "https://issuer.example"], "--jwt-keys"],
  ] as const) {
    const { exitCode, stdout, stderr } = await spawnLonghand(["mcp", ...options]);
    assert.equal([exitCode, stdout], [2, ""], `${options.join(" ")}: ${stderr}`);
    assert.match(stderr, says);
  }
});

policies("attempts are recorded, for their owner alone, without a value", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "longhand-audit-")), "audit.jsonl");
  const server = createTestServer({ audit: openAudit(path, () => 0) });
  await callTool(await connectClient(server, accepts), "apply", change);
  const [line = ""] = readFileSync(path, "utf8").split("\n");
  const entry: Readonly<Record<string, unknown>> = JSON.parse(line);
  assert.equal([entry["consent"], entry["outcome"], entry["pool"]], ["elicited", "VERIFIED", samplePoolId]);
  assert.equal(entry["changes"], ["/UserPoolTags/Team", "/UserPoolTags/New"]);
  assert.not.match(line, "Red");
  assert.is(statSync(path).mode & 0o777, 0o600);
});

policies.run();
