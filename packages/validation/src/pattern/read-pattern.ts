import { type Cursor, enter, giveUp, leave, peek, take, takeText } from "./cursor.ts";
import { anyButLineEnds } from "./named-sets.ts";
import { type AnchorPattern, emptyPattern, type Pattern, type SetPattern } from "./pattern.ts";
import { readClass, spell } from "./read-class.ts";
import { readEscape } from "./read-escape.ts";
import { readGroupStart } from "./read-group-start.ts";
import { readQuantifier } from "./read-quantifier.ts";

/**
 * Reads a Java regular expression (java.util.regex, Java 17), which is what service models hold. Undefined where it uses what
 * no state machine can answer (back references, atomic groups), what no model uses (`\Q`, the flags `m` and `x`), word
 * boundaries, or what Java itself refuses. Where models are looser than Java, so is this: `{` without a number is a brace.
 */
export function readPattern(text: string): Pattern | undefined {
  const cursor: Cursor = { text, at: 0, flags: { ignoreCase: false, dotAll: false }, depth: 0, isUnsupported: false };
  const pattern = readChoice(cursor);
  if (cursor.at < text.length) giveUp(cursor);
  return cursor.isUnsupported ? undefined : pattern;
}

function readChoice(cursor: Cursor): Pattern {
  const first = readSequence(cursor);
  const options = [first];
  while (takeText(cursor, "|")) options.push(readSequence(cursor));
  return options.length === 1 ? first : { kind: "choice", options };
}

function readSequence(cursor: Cursor): Pattern {
  const parts: Pattern[] = [];
  while (!["", "|", ")"].includes(peek(cursor))) parts.push(readQuantifier(cursor, readAtom(cursor)));
  return { kind: "sequence", parts };
}

function readAtom(cursor: Cursor): Pattern {
  const character = take(cursor);
  switch (character) {
    case "(":
      return readGroup(cursor);
    case "[":
      return setOf(cursor, readClass(cursor));
    case "\\":
      return readBackslash(cursor);
    case ".":
      return setOf(cursor, cursor.flags.dotAll ? "[^]" : anyButLineEnds);
    case "^":
      return anchor("start");
    case "$":
      return anchor("end");
    case "*":
    case "+":
    case "?":
      giveUp(cursor);
      return emptyPattern;
    default:
      return literal(cursor, character.codePointAt(0) ?? 0);
  }
}

/** A group whose `(` was taken. Flags that it sets hold until its end; flags without a body hold until the end around it. */
function readGroup(cursor: Cursor): Pattern {
  const { flags } = cursor;
  const start = readGroupStart(cursor);
  if (start.kind === "flags") return emptyPattern;
  enter(cursor);
  const body = readChoice(cursor);
  leave(cursor);
  if (!takeText(cursor, ")")) giveUp(cursor);
  cursor.flags = flags;
  return start.kind === "look" ? { ...start, body } : body;
}

function readBackslash(cursor: Cursor): Pattern {
  if (takeText(cursor, "A")) return anchor("start");
  if (takeText(cursor, "z") || takeText(cursor, "Z")) return anchor("end");
  const meant = readEscape(cursor);
  return meant.kind === "set" ? setOf(cursor, meant.source) : literal(cursor, meant.codePoint);
}

/** Java's `$` also holds before a line end that closes the value. Where the whole value has to match, that hardly ever matters. */
function anchor(where: AnchorPattern["where"]): AnchorPattern {
  return { kind: "anchor", where };
}

function setOf({ flags }: Cursor, source: string): SetPattern {
  return { kind: "set", set: { source, caseOf: flags.ignoreCase ? "ignored" : "exact" } };
}

function literal({ flags }: Cursor, codePoint: number): SetPattern {
  const source = spell(codePoint);
  if (flags.ignoreCase) return { kind: "set", set: { source, caseOf: "ignored" } };
  return { kind: "set", set: { source, caseOf: "exact", only: codePoint } };
}
