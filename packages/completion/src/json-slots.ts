import { findNodeAtLocation, getLocation, type JSONPath, type Location, type Node, parseTree } from "jsonc-parser";
import type { MemberSlot, Slot, ValueSlot } from "./slot.ts";
import { type Target, targetAt } from "./target.ts";
import { tokenEnd } from "./token-end.ts";

/** What is being written at the cursor. */
interface Written {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  readonly quoted: boolean;
}

/** The places that the cursor may be at in a text of JSON, finished or not. */
export function jsonSlots(text: string, cursor: number, target: Target): readonly Slot[] {
  const location = getLocation(text, cursor);
  const written = writtenAt(text, cursor, location);
  const before = text.slice(0, written.start).trimEnd().at(-1);
  if (location.isAtPropertyKey) {
    if (before !== "{" && before !== ",") return [];
    return memberSlots(written, location.path.slice(0, -1), target);
  }
  const value = targetAt(target, location.path);
  const mayStand = before === undefined || before === ":" || before === "[" || before === ",";
  return value === undefined || !mayStand ? [] : [valueSlot(written, value)];
}

function writtenAt(text: string, cursor: number, { previousNode: node }: Location): Written {
  const isIn = node?.type === "string" || node?.type === "property";
  if (node !== undefined && isIn && node.offset < cursor && !isBehind(text, cursor, node)) {
    const end = tokenEnd(text, cursor);
    const typed = text.slice(node.offset + 1, cursor);
    return { text, start: node.offset, end: text.charAt(end) === '"' ? end + 1 : end, typed, quoted: true };
  }
  const typed = /[\w.+-]*$/.exec(text.slice(0, cursor))?.[0] ?? "";
  return { text, start: cursor - typed.length, end: tokenEnd(text, cursor), typed, quoted: false };
}

/** True behind the quote that closes a string. */
function isBehind(text: string, cursor: number, { offset, length }: Node): boolean {
  const end = offset + length;
  const isClosed = length > 1 && text.charAt(end - 1) === '"' && text.charAt(end - 2) !== "\\";
  return cursor > end || (isClosed && cursor === end);
}

function memberSlots(written: Written, path: JSONPath, target: Target): readonly MemberSlot[] {
  const parent = targetAt(target, path);
  if (parent?.shape.kind !== "structure" && parent?.shape.kind !== "map") return [];
  const { text, start, end, typed } = written;
  return [
    {
      kind: "member",
      shape: parent.shape,
      path: parent.path,
      taken: namesBeside(text, path, start),
      range: { start, end },
      typed,
      followed: /^\s*:/.test(text.slice(end)),
      outermost: false,
    },
  ];
}

function namesBeside(text: string, path: JSONPath, start: number): ReadonlySet<string> {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const parent = root && findNodeAtLocation(root, path);
  const names = parent?.children?.flatMap(({ children: [key] = [] }) =>
    key === undefined || key.offset === start ? [] : [key],
  );
  return new Set(names?.map(({ value }): string => String(value)));
}

function valueSlot({ start, end, typed, quoted }: Written, target: Target): ValueSlot {
  return { kind: "value", target, quote: quoted ? "double" : "none", typed, range: { start, end } };
}
