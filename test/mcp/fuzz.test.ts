import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkResult } from "./check-result.ts";
import { startStdio } from "./stdio-process.ts";
import { callTool, connectClient, createTestServer } from "./test-server.ts";

const seed = Number(process.env["LONGHAND_SEED"] ?? Date.now() % 2 ** 31);
const fuzz = suite(`random messages and arguments (LONGHAND_SEED=${seed})`);

const count = 1000;

const method = fc.constantFrom(
  "initialize",
  "ping",
  "tools/list",
  "tools/call",
  "resources/read",
  "resources/list",
  "prompts/get",
  "completion/complete",
  "logging/setLevel",
  "notifications/cancelled",
  "nope",
);

const message = fc.oneof(
  fc.record({ jsonrpc: fc.constant("2.0"), id: fc.oneof(fc.nat(), fc.string()), method, params: fc.jsonValue() }),
  fc.record({ jsonrpc: fc.constant("2.0"), method, params: fc.jsonValue() }),
  fc.record({ jsonrpc: fc.jsonValue(), id: fc.jsonValue(), method: fc.jsonValue() }, { requiredKeys: [] }),
  fc.jsonValue(),
);

const line = fc.oneof(
  message.map((value) => JSON.stringify(value)),
  message.map((value) => JSON.stringify(value)).chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))),
  fc.string().map((text) => text.replaceAll(/[\r\n]/g, " ")),
);

fuzz(`${count} malformed messages: none ends the server, none shows a stack`, async () => {
  const { child, send, next, stderr } = await startStdio(["--log-level", "error"]);
  for (const text of fc.sample(line, { numRuns: count, seed })) send(text);
  send(JSON.stringify({ jsonrpc: "2.0", id: "the end", method: "ping" }));
  for (let answer = await next(); answer["id"] !== "the end"; answer = await next()) {
    assert.not.match(JSON.stringify(answer), /\s at .*\.js:|node_modules|invalid_type/);
  }
  // Not a number: a random message may have had the same, and be answered only now.
  const id = "the good call";
  const params = { name: "validate", arguments: { parameters: { "pool-name": "Blue" } } };
  send(JSON.stringify({ jsonrpc: "2.0", id, method: "tools/call", params }));
  let good = await next();
  while (good["id"] !== id) good = await next();
  assert.match(JSON.stringify(good["result"]), '"valid":true');
  assert.not.match(stderr(), '"event":"bug"');
  child.stdin.end();
});

const names = fc.constantFrom(
  "policies",
  "lambda-config",
  "user-pool-tags",
  "mfa-configuration",
  "schema",
  "PoolName",
  "__proto__",
  "x",
);
const shorthand = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."abKey={}[],'\"\\ \n:@/#-1"), maxLength: 40 }),
  fc.constantFrom("file:///etc/passwd", "PasswordPolicy={MinimumLength=8}", "{}", "[", "a@=file://x"),
  fc.string(),
);
const given = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record(
      {
        userPoolId: fc.constantFrom("us-west-2_aaaaaaaaa", "x", ""),
        parameters: fc.dictionary(names, shorthand),
        planToken: fc.string(),
        unspecified: fc.constantFrom("keep", "reset", "x"),
      },
      { requiredKeys: ["userPoolId", "parameters"] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      command: fc.oneof(
        shorthand,
        shorthand.map(
          (text) => `aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa --policies ${text}`,
        ),
      ),
    }),
  },
  { weight: 1, arbitrary: fc.dictionary(fc.string(), fc.jsonValue()) },
);

fuzz(`${count} random arguments: a result each time, and never a change`, async () => {
  const server = createTestServer({ policy: { consent: "token" } });
  const client = await connectClient(server);
  const before = await server.readPool();
  const tools = ["validate", "apply", "reference"];
  for (const [index, value] of fc.sample(given, { numRuns: count, seed }).entries()) {
    const result = await callTool(client, tools[index % tools.length] ?? "", { ...value });
    checkResult(result);
    assert.not.match(result.text, "bug in Longhand", JSON.stringify(value));
    assert.not.match(result.text, "root:x:");
  }
  assert.equal(await server.readPool(), before);
  const good = await callTool(client, "validate", { parameters: { "pool-name": "Blue" } });
  assert.is(good.structured?.["valid"], true);
});

fuzz.run();
