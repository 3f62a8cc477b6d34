import { samplePoolId } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startStdio } from "../stdio-process.ts";

/** A line, and the id and the code or result of what it is answered with. */
type Row = readonly [title: string, line: string, answers: readonly (readonly [id: unknown, says: number | string])[]];

const [noMessage, noMethod, wrongParams, noResource] = [-32_600, -32_601, -32_602, -32_002];

function request(method: string, params?: unknown): string {
  return JSON.stringify({ jsonrpc: "2.0", id: 1, method, ...(params === undefined ? {} : { params }) });
}

function ping(id: string): string {
  return `{"jsonrpc":"2.0","id":${id},"method":"ping"}`;
}

function call(name: string, given: unknown): string {
  return request("tools/call", { name, arguments: given });
}

const ids: readonly Row[] = [
  ["text that looks like a large number", ping('"9007199254740993"'), [["9007199254740993", "{}"]]],
  ["empty text", ping('""'), [["", "{}"]]],
  ["below zero", ping("-1"), [[-1, "{}"]]],
  ["the largest number that is kept", ping("9007199254740991"), [[2 ** 53 - 1, "{}"]]],
  ["a number that would be another one", ping("9007199254740993"), [[null, noMessage]]],
  ["a number that is infinite here", ping("1e400"), [[null, noMessage]]],
  ["no whole number", ping("1.5"), [[null, noMessage]]],
  ["null", ping("null"), [[null, noMessage]]],
  ["true", ping("true"), [[null, noMessage]]],
  ["an object", ping("{}"), [[null, noMessage]]],
];

const unasked: readonly Row[] = [
  ["an unknown notification", '{"jsonrpc":"2.0","method":"notifications/nope"}', []],
  ["a method as a notification", '{"jsonrpc":"2.0","method":"tools/list"}', []],
  ["the end of nothing", '{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"none"}}', []],
  ["the end of nobody knows what", '{"jsonrpc":"2.0","method":"notifications/cancelled"}', []],
  ["progress of nothing", '{"jsonrpc":"2.0","method":"notifications/progress","params":{}}', []],
  ["a reply to no question", '{"jsonrpc":"2.0","id":77,"result":{}}', []],
  ["an error about no question", '{"jsonrpc":"2.0","id":77,"error":{"code":1,"message":"x"}}', []],
  ["an error about what could not be read", '{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"x"}}', []],
  ["a reply that is none", '{"jsonrpc":"2.0","id":1,"result":5}', []],
];

const batches: readonly Row[] = [
  ["notifications alone", '[{"jsonrpc":"2.0","method":"x"},{"jsonrpc":"2.0","method":"notifications/nope"}]', []],
  ["one in itself", `[[${ping("1")}]]`, [[null, noMessage]]],
  [
    "good and bad ones",
    `[${ping("1")},${ping("1e300")},5,${ping('"a"')}]`,
    [
      [null, noMessage],
      [null, noMessage],
      [1, "{}"],
      ["a", "{}"],
    ],
  ],
  ["too many", JSON.stringify(Array.from({ length: 101 }, () => 1)), [[null, noMessage]]],
];

const methods: readonly Row[] = [
  ["one that nobody has", request("nope"), [[1, noMethod]]],
  ["a name of every object", request("__proto__"), [[1, noMethod]]],
  ["a client's own", request("roots/list"), [[1, noMethod]]],
  ["one that was not offered", request("resources/subscribe", { uri: "cognito://parameters" }), [[1, noMethod]]],
  ["a notification as a request", request("notifications/initialized"), [[1, noMethod]]],
  ["parameters that are null", request("tools/list", null), [[1, wrongParams]]],
  ["parameters as a list", request("tools/list", []), [[1, wrongParams]]],
  ["no object beside the parameters", request("tools/list", { _meta: 5 }), [[1, wrongParams]]],
  ["a cursor that is null", request("tools/list", { cursor: null }), [[1, wrongParams]]],
];

const calls: readonly Row[] = [
  ["no parameters", request("tools/call"), [[1, wrongParams]]],
  ["no name", request("tools/call", {}), [[1, wrongParams]]],
  ["a name that is a number", request("tools/call", { name: 5 }), [[1, wrongParams]]],
  ["a name in capitals", call("Validate", {}), [[1, "Did you mean `validate`?"]]],
  ["no arguments", request("tools/call", { name: "validate" }), [[1, "Give either `parameters` or `command`"]]],
  ["arguments that are null", call("validate", null), [[1, "Give either `parameters` or `command`"]]],
  ["arguments as a list", call("validate", []), [[1, "They have to be an object, not a list."]]],
  ["arguments as text", call("apply", "{}"), [[1, "They have to be an object, not text."]]],
  ["null where nothing is needed", call("reference", null), [[1, "`update-user-pool` has"]]],
  ["as a task, which is not offered", request("tools/call", { name: "reference", task: {} }), [[1, "has 25 options"]]],
];

const explain = (given: unknown) => request("prompts/get", { name: "explain-diagnostics", arguments: given });
const complete = (ref: object, value: unknown) =>
  request("completion/complete", { ref, argument: { name: "area", value } });
const prompt = { type: "ref/prompt", name: "harden-user-pool" };

const pages: readonly Row[] = [
  ["no address", request("resources/read", {}), [[1, wrongParams]]],
  ["an address that is a number", request("resources/read", { uri: 5 }), [[1, wrongParams]]],
  ["an empty address", request("resources/read", { uri: "" }), [[1, noResource]]],
  ["a prompt's arguments as a list", explain([]), [[1, wrongParams]]],
  ["a prompt's arguments that are null", explain(null), [[1, wrongParams]]],
  ["a prompt's argument that is a number", explain({ code: 5 }), [[1, wrongParams]]],
  ["a code that nobody knows", explain({ code: "nope" }), [[1, "Explain the diagnostic"]]],
  ["nothing to complete", request("completion/complete", {}), [[1, wrongParams]]],
  ["an unknown kind to complete", complete({ type: "ref/tool", name: "apply" }, ""), [[1, wrongParams]]],
  ["a prompt without a name", complete({ type: "ref/prompt" }, ""), [[1, '"values":[]']]],
  ["a text to complete that is a number", complete(prompt, 5), [[1, wrongParams]]],
  ["a text to complete that nothing begins with", complete(prompt, "\u0000"), [[1, '"values":[]']]],
  ["a level of the log that is none", request("logging/setLevel", { level: "loud" }), [[1, wrongParams]]],
];

const tables = { ids, unasked, batches, methods, calls, pages };

const messages = suite("unusual messages over standard input and output");

const { child, send, next } = await startStdio(["--log-level", "silent"]);

messages.after(() => void child.stdin.end());

for (const [table, rows] of Object.entries(tables)) {
  for (const [title, line, expected] of rows) {
    messages(`${table}: ${title}`, async () => {
      send(line);
      for (const [id, says] of expected) {
        const answer = await next();
        const { error, result } = answer;
        const text = JSON.stringify(answer);
        assert.is(answer["id"], id, text);
        if (typeof says === "number") assert.is(Object(error).code, says, text);
        else assert.ok(JSON.stringify(error ?? result).includes(says), text);
      }
      // And with nothing else.
      send(ping('"end"'));
      assert.is((await next())["id"], "end");
    });
  }
}

for (const protocolVersion of ["2024-10-07", "2024-11-05", "2025-03-26", "2025-06-18"]) {
  messages(`a client of ${protocolVersion}, without a capability, plans`, async () => {
    const old = await startStdio(["--log-level", "silent"], { protocolVersion });
    const given = { userPoolId: samplePoolId, parameters: { "user-pool-tags": "Team=Red" } };
    const { result } = await old.request("tools/call", { name: "apply", arguments: given });
    assert.is(Object(Object(result).structuredContent).status, "planned");
    old.child.stdin.end();
  });
}

messages.run();
