import type { Key, Pair } from "@longhand/grammar";
import { endOfKey, skipBlanks } from "./characters.ts";
import { type Cursor, failAtCharacter } from "./cursor.ts";

/** Reads a key, which may be empty, with nothing around it. */
export function readKey(cursor: Cursor): Key {
  const { text, at } = cursor;
  cursor.at = endOfKey(text, at);
  return { kind: "key", start: at, end: cursor.at, name: text.slice(at, cursor.at) };
}

/** Reads `=` or `@=` with the blanks around it, and sets the file switch. */
export function readOperator(cursor: Cursor): Pair["operator"] | undefined {
  const { text } = cursor;
  cursor.at = skipBlanks(text, cursor.at);
  cursor.paramfile = text[cursor.at] === "@";
  if (cursor.paramfile) {
    cursor.at = skipBlanks(text, cursor.at + 1);
  }
  if (text[cursor.at] !== "=") {
    return failAtCharacter(cursor, "=");
  }
  cursor.at = skipBlanks(text, cursor.at + 1);
  return cursor.paramfile ? "@=" : "=";
}
