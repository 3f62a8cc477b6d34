import type { Document, Pair } from "@longhand/grammar";
import { readCsv } from "./csv.ts";
import { type Cursor, cursorAt, type DescentReport, readComma } from "./cursor.ts";
import { isBracketed, readBracketed } from "./item.ts";
import { readKey, readOperator } from "./key.ts";
import { addName, type Names } from "./names.ts";

/** The tree of a text, or the first thing that is wrong with it. */
export type Descent =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly report: DescentReport };

/**
 * Reads a shorthand text by recursive descent and stops at the first problem. It shares nothing with the product's parser
 * but the types of the tree, so that each can be checked against the other; it is also the bound that the product's
 * speed is compared with. Linear in the length of the text; never throws.
 */
export function descend(text: string): Descent {
  const cursor = cursorAt(text);
  const pairs = readPairs(cursor);
  return cursor.failure === undefined
    ? { ok: true, document: { kind: "document", start: 0, end: text.length, pairs } }
    : { ok: false, report: cursor.failure };
}

/** The pairs up to the end or to a failure. A key that repeats is found only after its value has been read. */
function readPairs(cursor: Cursor): Pair[] {
  const pairs: Pair[] = [];
  const names: Names = { list: [], set: undefined };
  let end = 0;
  for (let pair = readPair(cursor); pair !== undefined; pair = readPair(cursor)) {
    if (!addName(names, pair.key.name)) {
      // The AWS CLI counts from where it stood before the comma.
      cursor.failure = { kind: "duplicate-key", key: pair.key.name, offset: end + 1 };
      break;
    }
    pairs.push(pair);
    end = cursor.at;
    if (end === cursor.text.length || !readComma(cursor)) {
      break;
    }
  }
  return pairs;
}

function readPair(cursor: Cursor): Pair | undefined {
  const key = readKey(cursor);
  const operator = readOperator(cursor);
  if (operator === undefined) {
    return undefined;
  }
  cursor.dropped = undefined;
  const value = isBracketed(cursor) ? readBracketed(cursor) : readCsv(cursor);
  if (value === undefined) {
    return undefined;
  }
  return withDropped({ kind: "pair", start: key.start, end: value.end, key, operator, value }, cursor);
}

function withDropped(pair: Pair, { dropped }: Cursor): Pair {
  return dropped === undefined ? pair : { ...pair, ...dropped };
}
