import type { Hash, List, Pair, Value } from "@longhand/grammar";
import { skipBlanks } from "./characters.ts";
import { type Cursor, maximumDepth, readComma } from "./cursor.ts";
import { readKey, readOperator } from "./key.ts";
import { readFirst } from "./scalar.ts";

/** Reads a value in brackets: a list, a hash or a scalar, but no comma list. */
function readItem(cursor: Cursor): Value | undefined {
  return isBracketed(cursor) ? readBracketed(cursor) : readFirst(cursor);
}

/** True where a list or a hash begins. */
export function isBracketed({ text, at }: Cursor): boolean {
  return text[at] === "[" || text[at] === "{";
}

/** Reads the list or the hash that begins at the cursor. */
export function readBracketed(cursor: Cursor): List | Hash | undefined {
  if (cursor.open === maximumDepth) {
    cursor.failure = { kind: "too-deep", offset: cursor.at };
    return undefined;
  }
  cursor.open += 1;
  const value = cursor.text[cursor.at] === "[" ? readList(cursor) : readHash(cursor);
  cursor.open -= 1;
  return value;
}

function readList(cursor: Cursor): List | undefined {
  const { text, at: start } = cursor;
  const items: Value[] = [];
  cursor.at = skipBlanks(text, start + 1);
  while (text[cursor.at] !== "]") {
    const item = readItem(cursor);
    if (item === undefined || !readSeparator(cursor, "]")) {
      return undefined;
    }
    items.push(item);
  }
  cursor.at += 1;
  return { kind: "list", start, end: cursor.at, style: "explicit", items };
}

function readHash(cursor: Cursor): Hash | undefined {
  const { text, at: start } = cursor;
  const pairs: Pair[] = [];
  cursor.at = skipBlanks(text, start + 1);
  while (text[cursor.at] !== "}") {
    const pair = readEntry(cursor);
    if (pair === undefined || !readSeparator(cursor, "}")) {
      return undefined;
    }
    pairs.push(pair);
  }
  cursor.at += 1;
  return { kind: "hash", start, end: cursor.at, pairs };
}

function readEntry(cursor: Cursor): Pair | undefined {
  const key = readKey(cursor);
  const operator = readOperator(cursor);
  const value = operator && readItem(cursor);
  return value && { kind: "pair", start: key.start, end: value.end, key, operator, value };
}

/** Stops before the closer, or reads the comma; a comma right before the closer adds nothing. */
function readSeparator(cursor: Cursor, closer: "]" | "}"): boolean {
  cursor.at = skipBlanks(cursor.text, cursor.at);
  return cursor.text[cursor.at] === closer || readComma(cursor);
}
