import type { Fix } from "@longhand/diagnostics";
import { readNode } from "./read-node.ts";
import { lastBefore, skipWhiteSpace } from "./white-space.ts";

/** Objects that stand behind each other, `{…}, {…}` or `{…} {…}`, become a list; undefined for a text that is something else. */
export function bracketFix(text: string): Fix | undefined {
  const start = skipWhiteSpace(text, 0);
  const end = lastBefore(text, text.length) + 1;
  const commas: number[] = [];
  for (let at = start; at < end; ) {
    const node = readNode(text, at, undefined);
    if (node.kind !== "object") return undefined;
    const next = skipWhiteSpace(text, node.end);
    if (next >= end) return { title: "Put brackets around it", edits: editsOf(start, commas, end) };
    if (text[next] !== ",") commas.push(node.end);
    at = text[next] === "," ? skipWhiteSpace(text, next + 1) : next;
  }
  return undefined;
}

function editsOf(start: number, commas: readonly number[], end: number): Fix["edits"] {
  return [
    { range: { start, end: start }, newText: "[" },
    ...commas.map((at) => ({ range: { start: at, end: at }, newText: "," })),
    { range: { start: end, end }, newText: "]" },
  ];
}
