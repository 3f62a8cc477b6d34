import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startStdio } from "./stdio-process.ts";

const stdio = suite("the built server over standard input and output");

/** Milliseconds within which a server that has nothing to do is gone, on a busy machine. */
const soon = 5000;

async function endsSoon(ended: Promise<number | null>): Promise<number | null | "late"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), soon);
  });
  const code = await Promise.race([ended, late]);
  clearTimeout(timer);
  return code;
}

stdio("ends by itself when its client leaves", async () => {
  const { child, ended } = await startStdio();
  child.stdin.end();
  assert.is(await endsSoon(ended), 0);
});

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
  stdio(`ends on ${signal}`, async () => {
    const { child, ended } = await startStdio();
    child.kill(signal);
    assert.is(await endsSoon(ended), 0);
  });
}

stdio("ends when nobody reads its output any more", async () => {
  const { child, send, ended } = await startStdio();
  child.stdout.destroy();
  for (let id = 100; id < 110; id += 1) send(JSON.stringify({ jsonrpc: "2.0", id, method: "tools/list" }));
  assert.is(await endsSoon(ended), 0);
});

stdio("answers what is under way before it ends", async () => {
  const { child, send, next, ended } = await startStdio();
  send(JSON.stringify({ jsonrpc: "2.0", id: 50, method: "tools/list" }));
  child.stdin.end();
  assert.is((await next())["id"], 50);
  assert.is(await endsSoon(ended), 0);
});

const wrongLines: readonly (readonly [string, string, number, unknown])[] = [
  ["no JSON", "hello", -32_700, null],
  ["half a message", '{"jsonrpc":"2.0","id":7,', -32_700, null],
  ["a number", "5", -32_600, null],
  ["null", "null", -32_600, null],
  ["an empty batch", "[]", -32_600, null],
  ["no version", '{"id":7,"method":"ping"}', -32_600, 7],
  ["another version", '{"jsonrpc":"1.0","id":"a","method":"ping"}', -32_600, "a"],
  ["no method", '{"jsonrpc":"2.0","id":8}', -32_600, 8],
  ["a method that is no text", '{"jsonrpc":"2.0","id":9,"method":{}}', -32_600, 9],
];

stdio("a line that is no message is answered, and the next one works", async () => {
  const { child, send, next, request } = await startStdio(["--log-level", "silent"]);
  for (const [title, line, code, id] of wrongLines) {
    send(line);
    const answer = await next();
    assert.equal([answer["id"], code], [id, code], title);
    assert.match(JSON.stringify(answer["error"]), `"code":${code}`, title);
  }
  assert.equal((await request("ping"))["result"], {});
  child.stdin.end();
});

stdio("a line of 11 MB is refused, and the next one works", async () => {
  const { child, send, next, request } = await startStdio(["--log-level", "silent"]);
  send(`{"jsonrpc":"2.0","id":1,"method":"${"x".repeat(11_000_000)}"}`);
  assert.match(JSON.stringify((await next())["error"]), "-32600");
  assert.equal((await request("ping"))["result"], {});
  child.stdin.end();
});

stdio("a batch is answered message by message", async () => {
  const { child, send, next } = await startStdio();
  send(JSON.stringify([71, 72].map((id) => ({ jsonrpc: "2.0", id, method: "ping" }))));
  assert.equal(new Set([(await next())["id"], (await next())["id"]]), new Set([71, 72]));
  child.stdin.end();
});

stdio("an unknown version of the protocol gets the newest that is known", async () => {
  const { child, request } = await startStdio();
  const info = { capabilities: {}, clientInfo: { name: "old", version: "1" } };
  const old = await request("initialize", { ...info, protocolVersion: "2024-11-05" });
  assert.match(JSON.stringify(old["result"]), '"protocolVersion":"2024-11-05"');
  const future = await request("initialize", { ...info, protocolVersion: "2099-01-01" });
  assert.match(JSON.stringify(future["result"]), '"protocolVersion":"2025-11-25"');
  const broken = await request("initialize", {});
  assert.equal(broken["error"], { code: -32_602, message: "Invalid parameters" });
  child.stdin.end();
});

stdio("many calls at once are all answered", async () => {
  const { child, send, next } = await startStdio(["--log-level", "silent"]);
  const ids = Array.from({ length: 50 }, (_, index) => 1000 + index);
  for (const id of ids) {
    const params = { name: "validate", arguments: { parameters: { "pool-name": `p${id}` } } };
    send(JSON.stringify({ jsonrpc: "2.0", id, method: "tools/call", params }));
  }
  const answered = new Set<unknown>();
  while (answered.size < ids.length) answered.add((await next())["id"]);
  assert.equal(answered, new Set(ids));
  child.stdin.end();
});

stdio("standard error is JSON, line by line, without a value of a setting", async () => {
  const { child, request, stderr, ended } = await startStdio(["--log-level", "DEBUG"]);
  await request("tools/call", { name: "validate", arguments: { parameters: { "pool-name": "very-private" } } });
  child.stdin.end();
  await ended;
  const events = stderr()
    .trim()
    .split("\n")
    .map((line): { readonly event: string } => JSON.parse(line));
  assert.equal(
    events.map(({ event }) => event),
    ["started", "tool-called", "stopped"],
  );
  assert.not.match(stderr(), "very-private");
});

stdio.run();
