import { request as rawRequest } from "node:http";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startHttpProcess } from "../http-process.ts";
import { initialize, messagesOf, openSession, post } from "../http-server.ts";

const { url, close } = await startHttpProcess();
const ping = { jsonrpc: "2.0", id: 1, method: "ping" };
const both = "application/json, text/event-stream";
const json = "application/json";

type Headers = Readonly<Record<string, string>>;

/** What the server says to a request that `fetch` would not send: its status, and that it says so in JSON. */
function statusOf(headers: Headers, chunks: readonly string[]): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = rawRequest(url, { method: "POST", headers }, (response) => {
      response.resume();
      assert.is(response.headers["content-type"], response.statusCode === 200 ? "text/event-stream" : json);
      resolve(response.statusCode);
    });
    sent.on("error", reject);
    for (const chunk of chunks) sent.write(chunk);
    sent.end();
  });
}

const requests = suite("unusual requests over HTTP");

requests.after(close);

const headerRows: readonly (readonly [title: string, headers: Headers, status: number])[] = [
  ["all as it should be", { accept: both, "content-type": json }, 200],
  ["weights", { accept: "text/event-stream;q=0.5, application/json;q=0.9", "content-type": json }, 200],
  ["a character set", { accept: both, "content-type": "application/json; charset=utf-8" }, 200],
  ["a type in capitals", { accept: both, "content-type": "Application/JSON" }, 200],
  ["no Accept", { "content-type": json }, 406],
  ["JSON alone accepted", { accept: json, "content-type": json }, 406],
  ["a stream alone accepted", { accept: "text/event-stream", "content-type": json }, 406],
  ["no Content-Type", { accept: both }, 415],
  ["text", { accept: both, "content-type": "text/plain" }, 415],
  ["text with JSON in a parameter", { accept: both, "content-type": "text/plain; a=application/json" }, 415],
  ["a form", { accept: both, "content-type": "application/x-www-form-urlencoded" }, 415],
];

for (const [title, headers, status] of headerRows) {
  requests(`${title}: ${status}, in a session and for a new one`, async () => {
    const session = await openSession(url);
    assert.is(await statusOf({ ...session, ...headers }, [JSON.stringify(ping)]), status);
    assert.is(await statusOf(headers, [JSON.stringify(initialize)]), status);
  });
}

requests(
  "a body that is too large is refused, whether it says its length or not, and the next request is answered",
  async () => {
    const session = await openSession(url);
    const headers = { ...session, accept: both, "content-type": json };
    const mebibyte = "x".repeat(1_048_576);
    assert.is(await statusOf(headers, [mebibyte, mebibyte]), 413);
    assert.is(await statusOf({ ...headers, "content-length": String(2 * 1_048_576) }, [mebibyte, mebibyte]), 413);
    const empty = JSON.stringify({ ...ping, params: { a: "" } });
    const full = JSON.stringify({ ...ping, params: { a: "x".repeat(262_144 - empty.length) } });
    assert.is(await statusOf(headers, [full]), 200);
    assert.is(await statusOf(headers, [full.replace("xx", "xxx")]), 413);
  },
);

const bodyRows: readonly (readonly [title: string, body: string, status: number, code?: number])[] = [
  ["nothing", "", 400, -32_700],
  ["what is no JSON", "{", 400, -32_700],
  ["a number", "5", 400, -32_600],
  ["null", "null", 400, -32_600],
  ["a request of another version", '{"jsonrpc":"1.0","id":1,"method":"ping"}', 400, -32_600],
  ["a request without a method", '{"jsonrpc":"2.0","id":1}', 400, -32_600],
  ["parameters that are none", '{"jsonrpc":"2.0","id":1,"method":"ping","params":5}', 400, -32_602],
  ["a reply that is none", '{"jsonrpc":"2.0","id":5,"result":5}', 400, -32_600],
  ["an id that would be another number", '{"jsonrpc":"2.0","id":9007199254740993,"method":"ping"}', 400, -32_600],
  ["an id that is null", '{"jsonrpc":"2.0","id":null,"method":"ping"}', 400, -32_600],
  ["an empty batch", "[]", 400, -32_600],
  ["a batch of 101", JSON.stringify(Array.from({ length: 101 }, () => ping)), 400, -32_600],
  ["a batch with something else in it", `[${JSON.stringify(ping)},5]`, 400, -32_600],
  ["a batch that opens a session beside other calls", JSON.stringify([initialize, ping]), 400, -32_600],
  ["a session opened twice", JSON.stringify(initialize), 400, -32_600],
  ["an unknown notification", '{"jsonrpc":"2.0","method":"notifications/nope"}', 202],
  ["a batch of notifications", '[{"jsonrpc":"2.0","method":"x"}]', 202],
  ["a reply to no question", '{"jsonrpc":"2.0","id":5,"result":{}}', 202],
];

for (const [title, body, status, code] of bodyRows) {
  requests(`${title}: ${status}`, async () => {
    const session = await openSession(url);
    const response = await post(url, body, session);
    assert.is(response.status, status);
    if (status === 202) assert.is(await response.text(), "");
    else {
      const [message] = await messagesOf(response);
      assert.match(JSON.stringify(message), `"code":${code},`);
      assert.is(message?.["id"], null);
    }
    assert.is((await messagesOf(await post(url, ping, session)))[0]?.["id"], 1);
  });
}

requests("a batch is answered on one stream", async () => {
  const batch = [1, "1", 2].map((id) => ({ ...ping, id }));
  const answers = await messagesOf(await post(url, batch, await openSession(url)));
  assert.equal(new Set(answers.map(({ id }) => id)), new Set([1, "1", 2]));
});

for (const [asked, spoken] of [
  ["2024-11-05", "2024-11-05"],
  ["2025-03-26", "2025-03-26"],
  ["2099-01-01", "2025-11-25"],
  ["newest", "2025-11-25"],
] as const) {
  requests(`a client of ${asked} speaks ${spoken}, and may leave its header out`, async () => {
    const params = { ...initialize.params, protocolVersion: asked };
    const opened = await post(url, { ...initialize, params });
    const id = opened.headers.get("mcp-session-id") ?? "";
    assert.match(await opened.text(), `"protocolVersion":"${spoken}"`);
    for (const header of [{}, { "mcp-protocol-version": spoken }]) {
      const list = { jsonrpc: "2.0", id: 2, method: "tools/list" };
      const response = await post(url, list, { "mcp-session-id": id, ...header });
      assert.match(await response.text(), '"name":"validate"');
    }
  });
}

requests.run();
