import { suite } from "uvu";
import * as assert from "uvu/assert";
import { callTool, connectClient, createTestServer } from "./test-server.ts";

const client = await connectClient(createTestServer());

const rows: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ["validate", { paramaters: {} }, "`paramaters` is no argument. Did you mean `parameters`?"],
  ["validate", {}, "Give either `parameters` or `command`."],
  ["validate", { parameters: {}, command: "" }, "Give either `parameters` or `command`."],
  ["validate", { parameters: [] }, "`parameters` has to be an object, not a list."],
  ["validate", { parameters: { policies: 5 } }, "`parameters.policies` has to be text, not a number."],
  [
    "validate",
    { parameters: { policies: { PasswordPolicy: {} } } },
    "`parameters.policies` has to be text, not an object.",
  ],
  [
    "validate",
    { parameters: { policies: "x".repeat(16_385) } },
    "`parameters.policies` has more than 16384 characters.",
  ],
  [
    "validate",
    { parameters: { a: "x".repeat(16_000), b: "x".repeat(16_000), c: "x".repeat(9000) } },
    "32768 are the most",
  ],
  [
    "validate",
    { parameters: Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`p${i}`, ""])) },
    "At most 64 parameters",
  ],
  ["validate", { parameters: {}, region: "us-east-1" }, "`region` is no argument."],
  ["apply", { parameters: {}, planTokn: "x" }, "`planTokn` is no argument. Did you mean `planToken`?"],
  ["apply", { parameters: {} }, "Give `userPoolId` with `parameters` or `undo`."],
  ["apply", { userPoolId: "a_b" }, "Give one of `parameters`, `command` and `undo`."],
  [
    "apply",
    { userPoolId: "a_b", parameters: {}, unspecified: "drop" },
    "`unspecified` has to be one of `keep`, `reset`.",
  ],
  ["apply", { userPoolId: 5, parameters: {} }, "`userPoolId` has to be text, not a number."],
  ["reference", { path: null }, "`path` has to be text, not null."],
  ["reference", { pth: "policies" }, "Did you mean `path`?"],
];

const suiteOfArguments = suite("arguments");

for (const [tool, given, says] of rows) {
  suiteOfArguments(`${tool} ${JSON.stringify(given).slice(0, 60)}: ${says}`, async () => {
    const { isError, text, structured } = await callTool(client, tool, given);
    assert.equal([isError, structured], [true, undefined]);
    assert.match(text, says);
    assert.match(text, `\`${tool}\` takes `);
  });
}

suiteOfArguments.run();
