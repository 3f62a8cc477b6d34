import type { CliReport, Range } from "@longhand/diagnostics";
import type { Scalar } from "@longhand/grammar";
import { skipBlanks } from "./characters.ts";

/** How many brackets and braces may be open at once. */
export const maximumDepth = 495;

/** Why a text was not read: what the AWS CLI reports, or more open brackets than we read. Offsets are UTF-16 units. */
export type DescentReport =
  | Extract<CliReport, { readonly kind: "syntax" | "duplicate-key" }>
  | { readonly kind: "too-deep"; readonly offset: number };

/** What a comma list leaves behind when the reading goes back to an earlier comma. */
export interface Dropped {
  readonly peeked?: Scalar;
  readonly swallowed?: Range;
}

/** The one state of a descent. A function that returns `undefined` has set `failure`. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Whether the last key was followed by `@=`. One switch for the whole text: what a nested key sets, stays. */
  paramfile: boolean;
  /** How many brackets and braces are open. */
  open: number;
  dropped: Dropped | undefined;
  failure: DescentReport | undefined;
}

/** A cursor before the first character. */
export function cursorAt(text: string): Cursor {
  return { text, at: 0, paramfile: false, open: 0, dropped: undefined, failure: undefined };
}

/** Records that another character was wanted at the cursor. */
export function failAtCharacter(cursor: Cursor, expected: string): undefined {
  const code = cursor.text.codePointAt(cursor.at);
  const received = code === undefined ? "EOF" : String.fromCodePoint(code);
  cursor.failure = { kind: "syntax", expected, received, offset: cursor.at };
}

/** Records that a whole token was wanted at an offset. */
export function failAtToken(cursor: Cursor, expected: string, offset: number): undefined {
  cursor.failure = { kind: "syntax", expected, received: "<none>", offset };
}

/** Reads a comma with the blanks on both sides; false where there is none. */
export function readComma(cursor: Cursor): boolean {
  cursor.at = skipBlanks(cursor.text, cursor.at);
  if (cursor.text[cursor.at] !== ",") {
    failAtCharacter(cursor, ",");
    return false;
  }
  cursor.at = skipBlanks(cursor.text, cursor.at + 1);
  return true;
}
