import { tools } from "@longhand/mcp/tools";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { listFiles } from "../harness/repository.ts";
import { matchSnapshot } from "../harness/snapshot.ts";
import { countTokens } from "./check-result.ts";

const folder = "packages/mcp/src/tools";
const listed = tools.map(({ call: _, ...tool }) => tool);

const set = suite("the tools of the server");

set("each file is a tool of that name, and stands in the list", () => {
  const files = listFiles(folder).map((path) => path.slice(folder.length + 1, -".ts".length));
  assert.equal(files.sort(), tools.map(({ name }) => name).sort());
});

for (const tool of listed) {
  set(`${tool.name} is as it was reviewed`, () => {
    matchSnapshot(`tools/${tool.name}.json`, `${JSON.stringify(tool, null, 2)}\n`);
  });

  set(`${tool.name} says all four hints`, () => {
    const { readOnlyHint, destructiveHint, idempotentHint, openWorldHint } = tool.annotations;
    for (const hint of [readOnlyHint, destructiveHint, idempotentHint, openWorldHint]) assert.type(hint, "boolean");
    assert.is(destructiveHint, tool.name === "apply");
    assert.is(readOnlyHint, tool.name !== "apply");
  });

  set(`${tool.name} has schemas that every host reads`, () => {
    for (const schema of [tool.inputSchema, tool.outputSchema]) {
      assert.is(schema.type, "object");
      assert.type(schema.properties, "object");
      const text = JSON.stringify(schema);
      assert.not.match(text, /"(?:oneOf|anyOf|allOf|\$ref|\$schema|\$defs)":|"type":\[/);
    }
    assert.is(tool.inputSchema["additionalProperties"], false);
    for (const [name, property] of Object.entries(tool.inputSchema.properties)) {
      assert.ok("description" in property && "type" in property, `${name} has no description or no type`);
    }
  });
}

set("the whole list takes at most 1,400 tokens, and what a model sees of it 700", () => {
  const whole = countTokens(JSON.stringify({ tools: listed }));
  const seen = listed.map(({ name, description, inputSchema }) => ({ name, description, inputSchema }));
  const visible = countTokens(JSON.stringify(seen));
  assert.ok(whole <= 1400, `${whole} tokens`);
  assert.ok(visible <= 700, `${visible} tokens`);
});

set.run();
