import type { Scalar } from "@longhand/grammar";
import { endOfBare, makeBare } from "./bare.ts";
import { laterInFirst, laterInSecond } from "./characters.ts";
import { type Cursor, failAtToken } from "./cursor.ts";
import { endOfQuoted, isQuote, makeQuoted } from "./quoted.ts";

/** Reads the value behind `=` or in brackets, which may be absent: that is the empty text. */
export function readFirst(cursor: Cursor): Scalar | undefined {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  if (isQuote(code)) {
    return readFirstQuoted(cursor);
  }
  cursor.at = endOfBare(text, at, laterInFirst);
  return makeBare(cursor, at, cursor.at);
}

function readFirstQuoted(cursor: Cursor): Scalar | undefined {
  const { text, at } = cursor;
  const end = endOfQuoted(text, at);
  if (end < 0) {
    // The first name is misspelt in the AWS CLI's message.
    return failAtToken(cursor, text[at] === "'" ? "<singled quoted>" : "<double quoted>", at);
  }
  cursor.at = end;
  return makeQuoted(cursor, at, end);
}

/** The end of the value behind a comma of a comma list, or -1 where none can be read. */
export function endOfSecond(text: string, start: number): number {
  if (isQuote(text.charCodeAt(start))) {
    return endOfQuoted(text, start);
  }
  const end = endOfBare(text, start, laterInSecond);
  return end === start ? -1 : end;
}

/** The scalar whose end `endOfSecond` gave. */
export function makeSecond(cursor: Cursor, start: number, end: number): Scalar {
  return isQuote(cursor.text.charCodeAt(start)) ? makeQuoted(cursor, start, end) : makeBare(cursor, start, end);
}
