import { type JsonNode, readJson } from "@longhand/convert";
import { contains, type Range } from "@longhand/diagnostics";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { jsonSoup } from "./json-soup.ts";

const read = suite("json: read");

read("a tree knows where everything stands", () => {
  const text = ' {"a": [8, 8.0, "x\\n"], "b": null} ';
  const { node, diagnostics } = readJson({ name: "--policies", text });
  assert.equal(diagnostics, []);
  assert.equal(node, {
    kind: "object",
    start: 1,
    end: 34,
    members: [
      {
        kind: "member",
        start: 2,
        end: 22,
        key: { kind: "string", start: 2, end: 5, value: "a" },
        value: {
          kind: "array",
          start: 7,
          end: 22,
          items: [
            { kind: "number", start: 8, end: 9, raw: "8", integer: true },
            { kind: "number", start: 11, end: 14, raw: "8.0", integer: false },
            { kind: "string", start: 16, end: 21, value: "x\n" },
          ],
        },
      },
      {
        kind: "member",
        start: 24,
        end: 33,
        key: { kind: "string", start: 24, end: 27, value: "b" },
        value: { kind: "null", start: 29, end: 33 },
      },
    ],
  });
});

read("equal names stay apart in the tree", () => {
  const { node } = readJson({ name: "--policies", text: '{"a": 1, "a": 2}' });
  assert.is(node?.kind === "object" && node.members.length, 2);
});

read("from an offset, ranges count from the start of the source and the CLI's report from the offset", () => {
  const source = { name: "page.md", text: 'json:\n{"é": 😀}' };
  const { diagnostics } = readJson(source, 6);
  const [diagnostic] = diagnostics;
  assert.equal(diagnostic?.at, { kind: "range", source, range: { start: 12, end: 14 } });
  const message = 'Invalid JSON: Expecting value: line 1 column 7 (char 6)\nJSON received: {"é": 😀}';
  assert.equal(diagnostic?.cli, { kind: "param", message });
});

read("400 brackets may be open at once", () => {
  const nested = (depth: number) => '{"a":['.repeat(depth / 2) + "]}".repeat(depth / 2);
  assert.is(readJson({ name: "--policies", text: nested(400) }).node?.kind, "object");
  assert.is(readJson({ name: "--policies", text: nested(402) }).node, undefined);
});

read("any text gives a tree or one error, and all ranges lie inside what holds them", () => {
  fc.assert(
    fc.property(fc.oneof(jsonSoup, fc.json(), fc.string({ unit: "binary" })), fc.nat(3), (text, offset) => {
      const source = { name: "--policies", text: "x".repeat(offset) + text };
      const whole: Range = { start: offset, end: source.text.length };
      const { node, diagnostics } = readJson(source, offset);
      if (node !== undefined) return diagnostics.length === 0 && contains(whole, node) && nests(node);
      const [diagnostic] = diagnostics;
      return diagnostics.length === 1 && diagnostic?.at.kind === "range" && contains(whole, diagnostic.at.range);
    }),
    { numRuns: 5000 },
  );
});

/** True when every node below `node` lies in its parent. */
function nests(node: JsonNode): boolean {
  if (node.kind === "array") return node.items.every((item) => contains(node, item) && nests(item));
  if (node.kind !== "object") return node.end > node.start;
  return node.members.every(
    (member) =>
      contains(node, member) && contains(member, member.key) && contains(member, member.value) && nests(member.value),
  );
}

read.run();
