import { childrenOf, type Node } from "@longhand/grammar";

/** A tree as rows (range, kind, text), the children of a node below it and indented by two blanks. */
export function nodeRows(node: Node, depth = 0): readonly (readonly string[])[] {
  const row = [`${node.start}-${node.end}`, `${"  ".repeat(depth)}${node.kind}`, textOf(node)];
  return [row, ...childrenOf(node).flatMap((child) => nodeRows(child, depth + 1))];
}

function textOf(node: Node): string {
  switch (node.kind) {
    case "key":
      return node.name;
    case "scalar":
      return node.paramfile ? `${node.raw} (a file reference is read)` : node.raw;
    case "list":
      return node.style;
    case "pair":
      return node.operator;
    case "document":
    case "hash":
    case "missing":
      return "";
    default:
      return node satisfies never;
  }
}
