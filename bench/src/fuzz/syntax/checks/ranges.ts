import { contains, type Range } from "@longhand/diagnostics";
import { childrenOf, type Node } from "@longhand/grammar";
import { defineCheck } from "../../check.ts";
import type { Subject } from "../subject.ts";

/** Every node lies in its parent and in the text, whatever is wrong with the text. */
export const rangesNest = defineCheck<Subject>({
  title: "the ranges of the tree nest and stay inside the text",
  appliesTo: () => true,
  findDifference: ({ text, parsed }) => findOutside(parsed.ast, { start: 0, end: text.length }),
});

function findOutside(node: Node, parent: Range): string | undefined {
  if (node.start > node.end || !contains(parent, node)) {
    return `The ${node.kind} [${node.start}, ${node.end}) leaves [${parent.start}, ${parent.end}).`;
  }
  for (const child of childrenOf(node)) {
    const outside = findOutside(child, node);
    if (outside !== undefined) {
      return outside;
    }
  }
  return undefined;
}
