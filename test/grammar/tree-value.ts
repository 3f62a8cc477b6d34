import type { JsonNode } from "@longhand/convert";
import type { Document, Pair, Scalar, Value } from "@longhand/grammar";

/** What stands for scalars under `@=`. */
export type Contents = ReadonlyMap<Scalar, string | Uint8Array>;

/**
 * The value of a tree as a JSON tree: unlike an object it keeps the order of keys such as `2`, which the AWS CLI does too.
 * For a tree without errors.
 */
export function treeValue(node: Document | Value, contents: Contents = new Map()): JsonNode {
  const { start, end } = node;
  switch (node.kind) {
    case "document":
    case "hash":
      return { kind: "object", start, end, members: node.pairs.map((pair) => member(pair, contents)) };
    case "list":
      return { kind: "array", start, end, items: node.items.map((item) => treeValue(item, contents)) };
    case "scalar":
      return { kind: "string", start, end, value: String(contents.get(node) ?? node.value) };
    case "missing":
      throw new Error("A value is missing, so the text has an error.");
    default:
      return node satisfies never;
  }
}

function member({ start, end, key, value }: Pair, contents: Contents) {
  const name = { kind: "string", start: key.start, end: key.end, value: key.name } as const;
  return { kind: "member", start, end, key: name, value: treeValue(value, contents) } as const;
}
