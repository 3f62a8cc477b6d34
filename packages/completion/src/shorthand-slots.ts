import {
  childrenOf,
  type Document,
  type Hash,
  type List,
  type Node,
  type Pair,
  parse,
  type Value,
} from "@longhand/grammar";
import type { MapShape, StructureShape } from "@longhand/model";
import type { MemberSlot, Slot, ValueSlot } from "./slot.ts";
import { elementTarget, memberTarget, type Target } from "./target.ts";
import { tokenEnd } from "./token-end.ts";

/** A text, and how much of it stands before the cursor. */
interface Cut {
  readonly text: string;
  readonly head: string;
}

/**
 * The places that the cursor may be at in a shorthand text: none within text that may be anything, two behind a comma that may go on
 * with a list or with the next member. The text up to the cursor is parsed on its own: the grammar reads every text, and what is
 * not finished there is the last of its kind, all the way down.
 */
export function shorthandSlots(text: string, cursor: number, target: Target): readonly Slot[] {
  const cut = { text, head: text.slice(0, cursor) };
  return slotsAmong(parse(cut.head).ast, cut, target);
}

/** In the pairs of the text, or of a hash that is still open. */
function slotsAmong(parent: Document | Hash, cut: Cut, target: Target): readonly Slot[] {
  const { shape } = target;
  if (shape.kind !== "structure" && shape.kind !== "map") return [];
  const last = parent.pairs.at(-1);
  const nameAt = (start: number) => memberSlot(parent, start, cut, { ...target, shape });
  if (last === undefined) return [nameAt(cut.head.length)];
  if (rest(cut, last) === ",") return [nameAt(cut.head.length)];
  if (last.key.end === cut.head.length) return [nameAt(last.key.start)];
  const value = memberTarget(target, last.key.name);
  const inside = value === undefined || !hasOperator(last, cut) ? [] : slotsIn(last.value, cut, value);
  const second = parent.kind === "document" ? openSecond(last.value) : undefined;
  const next = second === undefined || !isKey(cut.head.slice(second)) ? [] : [nameAt(second)];
  return [...inside, ...next];
}

/** True behind `=`: a value that is missing for want of it starts where its key ends. */
function hasOperator({ key, value }: Pair, { head }: Cut): boolean {
  return head.slice(key.end, value.start).includes("=");
}

/** Where the last value of an open comma list starts, which may be the next pair instead. */
function openSecond(value: Value): number | undefined {
  if (value.kind !== "list" || value.style !== "csv") return undefined;
  return value.items.at(-1)?.start;
}

function isKey(text: string): boolean {
  return tokenEnd(text, 0) === text.length;
}

/** In a value, as far as it is open. */
function slotsIn(value: Value, cut: Cut, target: Target): readonly Slot[] {
  switch (value.kind) {
    case "scalar":
    case "missing":
      return scalarSlots(value, cut, target);
    case "hash":
      return isClosed(value, cut.head, "}") ? [] : slotsAmong(value, cut, elementOf(target));
    case "list":
      return isClosed(value, cut.head, "]") ? [] : listSlots(value, cut, target);
    default:
      return value satisfies never;
  }
}

/** A hash that stands where a list has to is its one element. */
function elementOf(target: Target): Target {
  return elementTarget(target) ?? target;
}

function listSlots(list: List, cut: Cut, target: Target): readonly Slot[] {
  const element = elementTarget(target);
  if (element === undefined) return [];
  const last = list.items.at(-1);
  const isNew = last === undefined || rest(cut, last) === ",";
  return isNew ? [valueSlot(cut.head.length, cut, element)] : slotsIn(last, cut, element);
}

function scalarSlots(value: Value, cut: Cut, target: Target): readonly Slot[] {
  const isQuoteClosed = value.kind === "scalar" && value.quote !== "none";
  return isQuoteClosed ? [] : [valueSlot(value.start, cut, target)];
}

function valueSlot(start: number, { text, head }: Cut, target: Target): ValueSlot {
  const written = head.slice(start);
  const quote = written.startsWith('"') ? "double" : written.startsWith("'") ? "single" : "none";
  const typed = quote === "none" ? written : written.slice(1);
  const end = tokenEnd(text, head.length);
  const isClosed = quote !== "none" && text.charAt(end) === written.charAt(0);
  return { kind: "value", target, quote, typed, range: { start, end: isClosed ? end + 1 : end } };
}

type Named = Target & { readonly shape: StructureShape | MapShape };

function memberSlot(parent: Document | Hash, start: number, { text, head }: Cut, { shape, path }: Named): MemberSlot {
  const end = tokenEnd(text, head.length);
  const followed = /^\s*@?=/.test(text.slice(end));
  const whole = followed ? text : `${text.slice(0, end)}=${text.slice(end)}`;
  return {
    kind: "member",
    shape,
    path,
    taken: namesBeside(parse(whole).ast, parent, start),
    range: { start, end },
    typed: head.slice(start),
    followed,
    outermost: parent.kind === "document",
  };
}

/** The names in the hash of the same start, but for the one at `start`. */
function namesBeside(document: Document, { start: from, kind }: Document | Hash, start: number): ReadonlySet<string> {
  const found = kind === "document" ? document : hashAt(document, from);
  const others = found?.pairs.filter(({ key }) => key.start !== start) ?? [];
  return new Set(others.map(({ key }) => key.name));
}

function hashAt(node: Node, start: number): Hash | undefined {
  if (node.kind === "hash" && node.start === start) return node;
  const within = childrenOf(node).find((child) => child.start <= start && start < child.end);
  return within === undefined ? undefined : hashAt(within, start);
}

/** True when the bracket at the end of the text is the node's own. */
function isClosed(node: Hash | List, head: string, bracket: "}" | "]"): boolean {
  if (node.kind === "list" && node.style === "csv") return false;
  const last = childrenOf(node).at(-1);
  return head.charAt(node.end - 1) === bracket && (last?.end ?? node.start + 1) < node.end;
}

/** What stands behind a node up to the cursor, without blanks. */
function rest({ head }: Cut, { end }: Node): string {
  return head.slice(end).trim();
}
