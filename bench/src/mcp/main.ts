import { fileURLToPath } from "node:url";
import { type BenchClient, startClient } from "./client.ts";
import { quantile } from "./quantile.ts";
import { measureStart } from "./start.ts";

/*
 * What the server costs, against its budgets: a start beside a bare Node, messages, a check of 4 KB, and memory over 10,000 calls.
 */
const binary = fileURLToPath(new URL("../../../packages/longhand/bin/longhand.js", import.meta.url));
const startRounds = 15;
const calls = 10_000;
const samples = 300;

/** A text of about 4 KB with everything that a tag map can hold. */
const tags = Array.from({ length: 45 }, (_, index) => `Key${index}=${"v".repeat(80)}`).join(",");

const text = { name: "validate", arguments: { parameters: { "user-pool-tags": tags } } };
const small = { name: "validate", arguments: { parameters: { policies: "PasswordPolicy={MinimumLength=12}" } } };

async function timesOf(client: BenchClient, method: string, params: object): Promise<readonly number[]> {
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const start = performance.now();
    await client.request(method, params);
    times.push(performance.now() - start);
  }
  return times.slice(samples / 10);
}

function print(what: string, value: string, budget: string): void {
  console.log(`${what.padEnd(44)} ${value.padStart(16)}   ${budget}`);
}

const { bare, server } = await measureStart(binary, startRounds);
print(
  "start to initialize, median",
  `${(server - bare).toFixed(0)} ms + bare`,
  `bare Node (${bare.toFixed(0)} ms) + 120 ms`,
);
const client = await startClient(binary);
const list = await client.request("tools/list");
print("tools/list", `${list.length} characters`, "1,400 tokens, held by a test");
const pings = await timesOf(client, "ping", {});
print("ping, median", `${quantile(pings, 0.5).toFixed(2)} ms`, "2 ms");
const checks = await timesOf(client, "tools/call", text);
print("validate 4 KB, 95th percentile, transport in", `${quantile(checks, 0.95).toFixed(1)} ms`, "10 ms");
print("memory when warm", `${client.memory()?.toFixed(0)} MB`, "90 MB idle");
for (const part of [1, 2, 3, 4]) {
  for (let call = 0; call < calls / 4; call += 1) await client.request("tools/call", small);
  print(
    `memory after ${((calls / 4) * part).toLocaleString("en")} calls`,
    `${client.memory()?.toFixed(0)} MB`,
    "levels off",
  );
}
client.close();
