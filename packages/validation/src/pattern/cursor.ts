/** Where the reading of a pattern stands. The readers move it on; it is the one thing that they share. */
export interface Cursor {
  readonly text: string;
  /** UTF-16 offset of the next character. */
  at: number;
  flags: Flags;
  /** How many groups and classes are open. */
  depth: number;
  /** Set for good by the first construct that has no translation. */
  isUnsupported: boolean;
}

/** The flags that are on: `(?i)` and `(?s)`. */
interface Flags {
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
}

/** The next code point without taking it; empty at the end. */
export function peek({ text, at }: Cursor): string {
  return String.fromCodePoint(...codePointsAt(text, at));
}

/** Takes the next code point; empty at the end. */
export function take(cursor: Cursor): string {
  const character = peek(cursor);
  cursor.at += character.length;
  return character;
}

/** Takes a text if it comes next, and tells whether it did. */
export function takeText(cursor: Cursor, text: string): boolean {
  if (!cursor.text.startsWith(text, cursor.at)) return false;
  cursor.at += text.length;
  return true;
}

/** Takes what a sticky expression matches next: the whole match and its groups; undefined if it does not match. */
export function takeMatch(cursor: Cursor, expression: RegExp): RegExpExecArray | undefined {
  expression.lastIndex = cursor.at;
  const match = expression.exec(cursor.text);
  if (match === null) return undefined;
  cursor.at += match[0].length;
  return match;
}

/** Groups and classes inside one another that are still read; the readers call themselves for each. */
const deepest = 100;

/** Enters a group or class; `leave` belongs to it. */
export function enter(cursor: Cursor): void {
  cursor.depth += 1;
  if (cursor.depth > deepest) giveUp(cursor);
}

/** Leaves the innermost group or class. */
export function leave(cursor: Cursor): void {
  cursor.depth -= 1;
}

/** Gives the pattern up. */
export function giveUp(cursor: Cursor): void {
  cursor.isUnsupported = true;
  // Nothing is left to read, so every loop ends.
  cursor.at = cursor.text.length;
}

function codePointsAt(text: string, at: number): readonly number[] {
  const codePoint = text.codePointAt(at);
  return codePoint === undefined ? [] : [codePoint];
}
