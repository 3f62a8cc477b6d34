import type { Document, Pair, Value } from "@longhand/grammar";

/** A tree as text: a line for each node, its range, and what it says beside its children. */
export function outline(node: Document | Value, indent = ""): string {
  const line = `${indent}${node.kind} ${node.start}-${node.end}`;
  const deeper = `${indent}  `;
  switch (node.kind) {
    case "document":
    case "hash":
      return [line, ...node.pairs.map((pair) => outlinePair(pair, deeper))].join("\n");
    case "list":
      return [`${line} ${node.style}`, ...node.items.map((item) => outline(item, deeper))].join("\n");
    case "scalar": {
      const { quote, raw, value, paramfile } = node;
      return `${line} ${quote} ${raw} is ${value}${paramfile ? ", a file if it names one" : ""}`;
    }
    case "missing":
      return line;
    default:
      return node satisfies never;
  }
}

function outlinePair({ start, end, key, operator, value, peeked, swallowed }: Pair, indent: string): string {
  const extra = [
    peeked === undefined ? "" : ` peeked ${peeked.start}-${peeked.end}`,
    swallowed === undefined ? "" : ` swallowed ${swallowed.start}-${swallowed.end}`,
  ];
  const line = `${indent}pair ${start}-${end} ${key.name} ${key.start}-${key.end} ${operator}${extra.join("")}`;
  return `${line}\n${outline(value, `${indent}  `)}`;
}
