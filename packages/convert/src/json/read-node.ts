import type { FaultReason, JsonFault, OpenBracket } from "./json-fault.ts";
import type { JsonMember, JsonNode } from "./json-node.ts";
import { readScalar } from "./read-scalar.ts";
import { readString } from "./read-string.ts";
import { skipWhiteSpace } from "./white-space.ts";

/**
 * How many brackets may be open at once. Python's own bound lies near 1,000 and depends on how deep its stack already
 * is, so a fixed number well below it is the only one that can be promised.
 */
export const maxDepth = 400;

/**
 * Reads the value that starts exactly at `start`, and nothing behind it. Stops at the first fault, in the order in
 * which CPython 3.11's `_json.c` looks at the text. Recursion is bounded by `maxDepth`.
 */
export function readNode(text: string, start: number, open: OpenBracket | undefined): JsonNode | JsonFault {
  const first = text[start];
  if (first === '"') return readString(text, start, open);
  if (first !== "{" && first !== "[") return readScalar(text, start, open);
  const depth = (open?.depth ?? 0) + 1;
  if (depth > maxDepth) return faultAt("depth", start, open);
  const inner: OpenBracket = { bracket: first, offset: start, depth, outer: open };
  return first === "{" ? readObject(text, inner) : readArray(text, inner);
}

function readObject(text: string, open: OpenBracket): JsonNode | JsonFault {
  const start = open.offset;
  const members: JsonMember[] = [];
  let at = skipWhiteSpace(text, start + 1);
  if (text[at] === "}") return { kind: "object", start, end: at + 1, members };
  for (;;) {
    const member = readMember(text, at, open);
    if (member.kind === "fault") return member;
    members.push(member);
    at = skipWhiteSpace(text, member.end);
    if (text[at] === "}") return { kind: "object", start, end: at + 1, members };
    if (text[at] !== ",") return { kind: "fault", reason: "comma", offset: at, start: member.end, open };
    at = skipWhiteSpace(text, at + 1);
  }
}

function readMember(text: string, start: number, open: OpenBracket): JsonMember | JsonFault {
  if (text[start] !== '"') return faultAt("name", start, open);
  const key = readString(text, start, open);
  if (key.kind === "fault") return key;
  const colon = skipWhiteSpace(text, key.end);
  if (text[colon] !== ":") return { kind: "fault", reason: "colon", offset: colon, start: key.end, open };
  const value = readNode(text, skipWhiteSpace(text, colon + 1), open);
  return value.kind === "fault" ? value : { kind: "member", start, end: value.end, key, value };
}

function readArray(text: string, open: OpenBracket): JsonNode | JsonFault {
  const start = open.offset;
  const items: JsonNode[] = [];
  let at = skipWhiteSpace(text, start + 1);
  if (text[at] === "]") return { kind: "array", start, end: at + 1, items };
  for (;;) {
    const item = readNode(text, at, open);
    if (item.kind === "fault") return item;
    items.push(item);
    at = skipWhiteSpace(text, item.end);
    if (text[at] === "]") return { kind: "array", start, end: at + 1, items };
    if (text[at] !== ",") return { kind: "fault", reason: "comma", offset: at, start: item.end, open };
    at = skipWhiteSpace(text, at + 1);
  }
}

function faultAt(reason: FaultReason, offset: number, open: OpenBracket | undefined): JsonFault {
  return { kind: "fault", reason, offset, start: offset, open };
}
