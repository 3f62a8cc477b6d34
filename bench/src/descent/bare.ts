import type { Scalar } from "@longhand/grammar";
import { canStartBare, isLater, isPair, type LaterCharacters, trimmedEnd } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { withoutEscapes } from "./unescape.ts";

/** Below this many characters a loop is faster than to start the regular expression. */
const shortRun = 12;

/** The end of the unquoted value that begins at an offset, untrimmed; that offset where none begins. */
export function endOfBare(text: string, start: number, later: LaterCharacters): number {
  if (!canStartBare(text, start)) {
    return start;
  }
  let at = endOfRun(text, start + 1, later);
  while (at < text.length && goesOnAt(text, at)) {
    at = endOfRun(text, at + 1, later);
  }
  return at;
}

function endOfRun(text: string, start: number, later: LaterCharacters): number {
  const shortEnd = Math.min(start + shortRun, text.length);
  let at = start;
  while (at < shortEnd && isLater(text.charCodeAt(at), later)) {
    at += 1;
  }
  if (at < shortEnd || at === text.length) {
    return at;
  }
  later.run.lastIndex = at;
  later.run.test(text);
  return later.run.lastIndex;
}

/** A run stops at a comma, which a backslash before it makes a part of the value, and at a high surrogate. */
function goesOnAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2c) {
    return text.charCodeAt(at - 1) === 0x5c;
  }
  return code >= 0xd800 && code <= 0xdbff && !isPair(text, at);
}

/** The scalar of an unquoted value whose end is known. */
export function makeBare(cursor: Cursor, start: number, untrimmedEnd: number): Scalar {
  const end = trimmedEnd(cursor.text, start, untrimmedEnd);
  const raw = cursor.text.slice(start, end);
  const value = raw.includes(",") ? withoutEscapes(raw, ",") : raw;
  return { kind: "scalar", start, end, quote: "none", raw, value, paramfile: cursor.paramfile };
}
