import { existsSync, writeFileSync } from "node:fs";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { ElicitRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath, readText } from "../harness/repository.ts";
import { binary, cleanEnvironment } from "./stdio-process.ts";
import { callTool } from "./test-server.ts";

const path = "docs/mcp-session.md";
const pool = "us-west-2_aaaaaaaaa";
const broken = { policies: "PasswordPolicy={MinimumLength=16,RequireSymbol=true}" };
const mended = { policies: "PasswordPolicy={MinimumLength=16,RequireSymbols=true}" };

/** What the person does with the form, each time it comes. */
const replies: readonly (readonly [string, object])[] = [
  ["The person declines.", { action: "decline" }],
  ["The person ticks the box and agrees.", { action: "accept", content: { confirm: true } }],
  [
    "The person types the pool's name, ticks the box and agrees.",
    { action: "accept", content: { confirm: true, poolName: "sample" } },
  ],
];

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** Runs the session on the built server, and writes it down. */
async function runSession(): Promise<string> {
  const parts: string[] = [];
  const waiting = [...replies];
  const client = new Client({ name: "assistant", version: "1.0.0" }, { capabilities: { elicitation: {} } });
  client.setRequestHandler(ElicitRequestSchema, ({ params }) => {
    const [words, reply] = waiting.shift() ?? ["", { action: "cancel" }];
    parts.push("The server asks the person:", block("text", params.message), words);
    return Object.assign({ action: "cancel" as const }, reply);
  });
  const command = {
    command: process.execPath,
    args: [binary, "mcp", "--log-level", "silent"],
    env: cleanEnvironment(),
  };
  await client.connect(new StdioClientTransport(command));
  const call = async (tool: string, given: object) => {
    parts.push(`\`${tool}\` is called with`, block("json", JSON.stringify(given, null, 2)));
    const { structured } = await callTool(client, tool, { ...given });
    parts.push("and answers", block("json", JSON.stringify(structured, null, 2)));
    return structured ?? {};
  };
  parts.push("## A proposal with a mistake in it");
  await call("validate", { userPoolId: pool, parameters: broken });
  parts.push("## The fix that the answer gave");
  await call("validate", { userPoolId: pool, parameters: mended });
  parts.push("## The person says no");
  await call("apply", { userPoolId: pool, parameters: mended });
  parts.push("## The person comes back to it, and says yes");
  const applied = await call("apply", { userPoolId: pool, parameters: mended });
  parts.push("## Taking it back", "The arguments are what the last answer has as `undo`.");
  await call("apply", Object(applied["undo"]));
  await client.close();
  return [
    "# A session with the server",
    "An assistant makes the passwords of the sandbox's sample pool longer. This was really run; `test/mcp/session.test.ts` runs it again.",
    ...parts,
    "",
  ].join("\n\n");
}

/** Ids of applies are made of the time. */
function withoutIds(text: string): string {
  return text.trim().replaceAll(/\d{8}-\d{6}-\d{3}-[0-9a-f]{8}/g, "ID");
}

const session = suite("the session in the documentation");

session("runs as it stands there", async () => {
  const text = await runSession();
  if (process.env["LONGHAND_UPDATE"] === "1") writeFileSync(absolutePath(path), `${text.trimEnd()}\n`);
  assert.ok(existsSync(absolutePath(path)));
  assert.fixture(withoutIds(readText(path)), withoutIds(text));
});

session.run();
