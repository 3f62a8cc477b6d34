import type { List, Scalar, Value } from "@longhand/grammar";
import { skipBlanks } from "./characters.ts";
import { type Cursor, type Dropped, failAtToken } from "./cursor.ts";
import { endOfSecond, makeSecond, readFirst } from "./scalar.ts";

/**
 * Reads a value at the top that does not begin with a bracket: one scalar, or a comma list. Every comma may also begin
 * the next pair, so the value behind it is measured first and counts only when a comma or the end follows.
 */
export function readCsv(cursor: Cursor): Value | undefined {
  const first = readFirst(cursor);
  if (first === undefined) {
    return undefined;
  }
  cursor.at = skipBlanks(cursor.text, cursor.at);
  if (cursor.text[cursor.at] !== ",") {
    return first;
  }
  const others = readOthers(cursor);
  if (others === undefined) {
    return undefined;
  }
  return others.length === 0 ? first : makeList(first, others);
}

function makeList(first: Scalar, others: readonly Scalar[]): List {
  const end = others.at(-1)?.end ?? first.end;
  return { kind: "list", start: first.start, end, style: "csv", items: [first, ...others] };
}

/** Reads what the comma at the cursor and those after it continue the list with. Ends at a comma or at the end. */
function readOthers(cursor: Cursor): Scalar[] | undefined {
  const { text } = cursor;
  const others: Scalar[] = [];
  while (cursor.at < text.length) {
    const start = skipBlanks(text, cursor.at + 1);
    if (start === text.length) {
      return failAtToken(cursor, "<second>", start);
    }
    const end = endOfSecond(text, start);
    const next = end < 0 ? start : skipBlanks(text, end);
    if (end < 0 || (next < text.length && text[next] !== ",")) {
      goBack(cursor, next, end < 0 ? undefined : makePeeked(cursor, start, end));
      return others;
    }
    others.push(makeSecond(cursor, start, end));
    cursor.at = next;
  }
  return others;
}

/**
 * Goes back to the nearest comma at or before `from`. That may be another one than the comma at the cursor, even one in
 * quotes or behind a backslash; then what lies between them is lost.
 */
function goBack(cursor: Cursor, from: number, peeked: Scalar | undefined): void {
  const start = cursor.at;
  const end = cursor.text.lastIndexOf(",", from);
  cursor.at = end;
  if (end > start || peeked !== undefined) {
    cursor.dropped = dropped(peeked, start, end);
  }
}

function dropped(peeked: Scalar | undefined, start: number, end: number): Dropped {
  return { ...(peeked === undefined ? {} : { peeked }), ...(end > start ? { swallowed: { start, end } } : {}) };
}

/** A file that `@=` names is opened before the comma is decided on. */
function makePeeked(cursor: Cursor, start: number, end: number): Scalar | undefined {
  if (!cursor.paramfile) {
    return undefined;
  }
  const scalar = makeSecond(cursor, start, end);
  return /^fileb?:\/\//.test(scalar.value) ? scalar : undefined;
}
