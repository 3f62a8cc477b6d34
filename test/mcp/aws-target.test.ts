import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSandbox, samplePoolId, serveSandbox } from "@longhand/apply";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";
import { checkResult } from "./check-result.ts";
import { binary, cleanEnvironment } from "./stdio-process.ts";
import { callTool, newClient } from "./test-server.ts";

const credentials = {
  AWS_ACCESS_KEY_ID: "AKIAFAKEFAKEFAKEFAKE",
  AWS_SECRET_ACCESS_KEY: "fake/Secret+Key/0123456789abcdefghijklmn",
  AWS_SESSION_TOKEN: "fake-session-token-0123456789",
};

const folder = makeTemporaryFolder();
const pools = { folder: join(folder, "pools") };
const change = { userPoolId: samplePoolId, parameters: { "user-pool-tags": "Team=Red" } };

async function team(): Promise<unknown> {
  const reply = await createSandbox({ place: pools }).call({
    operation: "DescribeUserPool",
    input: { UserPoolId: samplePoolId },
  });
  return reply.kind === "answered" ? Object(reply.output["UserPool"]).UserPoolTags.Team : reply;
}

/** A client of the built server, whose target is AWS at some address. */
async function connect(endpoint: string) {
  const audit = join(folder, "audit.jsonl");
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [binary, "mcp", "--target", "aws", "--endpoint-url", endpoint, "--log-level", "debug", "--audit-log", audit],
    env: { ...cleanEnvironment(), ...credentials, AWS_MAX_ATTEMPTS: "1" },
    stderr: "pipe",
  });
  let log = "";
  transport.stderr?.on("data", (chunk: Buffer) => {
    log += chunk.toString();
  });
  const client = newClient({});
  await client.connect(transport);
  await client.listTools();
  const said: string[] = [];
  const call = async (tool: string, given: Readonly<Record<string, unknown>>) => {
    const result = await callTool(client, tool, given);
    checkResult(result);
    said.push(result.text);
    return result.structured ?? {};
  };
  return {
    call,
    close: () => client.close(),
    everything: () => [...said, log, readFileSync(audit, "utf8")].join("\n"),
  };
}

function checkSecrets(text: string): void {
  for (const secret of Object.values(credentials)) assert.not.ok(text.includes(secret), secret);
}

const aws = suite("the server with AWS as its target");

aws("validates, plans, applies, takes back; and no credential is said or logged", async () => {
  const server = await serveSandbox({ place: pools, mode: "measured", port: 0 });
  assert.ok(server.kind === "serving");
  const { call, close, everything } = await connect(server.url);
  assert.is((await call("validate", change))["valid"], true);
  const { planToken, target, ...planned } = await call("apply", change);
  assert.equal([planned["status"], await team()], ["planned", "Green"]);
  assert.match(JSON.stringify(target), '"kind":"aws","region":"us-west-2"');
  const applied = await call("apply", { ...change, planToken });
  assert.equal([applied["status"], await team()], ["applied", "Red"]);
  const undo = Object(applied["undo"]);
  const back = await call("apply", undo);
  assert.is((await call("apply", { ...undo, planToken: back["planToken"] }))["status"], "applied");
  assert.is(await team(), "Green");
  await server.close();
  const gone = await call("apply", change);
  assert.is(gone["status"], "failed");
  await close();
  assert.match(everything(), "VERIFIED");
  checkSecrets(everything());
});

aws.run();
