import type { Node } from "./ast.ts";

/** The nodes directly within a node, in the order of the text. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "document":
    case "hash":
      return node.pairs;
    case "pair":
      return [node.key, node.value];
    case "list":
      return node.items;
    case "key":
    case "scalar":
    case "missing":
      return [];
    default:
      return node satisfies never;
  }
}
