import { type Cursor, enter, giveUp, leave, peek, take, takeText } from "./cursor.ts";
import { type Escape, readEscape } from "./read-escape.ts";

/**
 * Reads a class whose `[` was taken, to the end of its `]`. Java's classes hold ranges, classes and, with `&&`, intersections,
 * which the `v` flag knows too; what differs is which characters need an escape. Gives the class in JavaScript's spelling.
 */
export function readClass(cursor: Cursor): string {
  enter(cursor);
  const complement = takeText(cursor, "^") ? "^" : "";
  const operands = readOperands(cursor);
  leave(cursor);
  const [only, ...others] = operands;
  const content = others.length === 0 ? only : operands.map((operand) => `[${operand}]`).join("&&");
  return `[${complement}${content}]`;
}

/** The unions between the `&&` of a class, one where there is none; takes the `]` too. */
function readOperands(cursor: Cursor): readonly string[] {
  const operands: string[] = [];
  // A bracket that comes first stands for itself.
  let union = peek(cursor) === "]" ? readRange(cursor) : "";
  while (!takeText(cursor, "]") && !cursor.isUnsupported) {
    if (peek(cursor) === "") giveUp(cursor);
    else if (takeText(cursor, "&&")) {
      operands.push(union);
      union = "";
    } else union += takeText(cursor, "[") ? readClass(cursor) : readRange(cursor);
  }
  operands.push(union);
  if (operands.includes("")) giveUp(cursor);
  return operands;
}

/** One code point as a class may hold it, whatever it means elsewhere. */
export function spell(codePoint: number): string {
  return `\\u{${codePoint.toString(16)}}`;
}

/** A member of a class, or a range of them. A hyphen before `]` or `[`, or after a set, stands for itself. */
function readRange(cursor: Cursor): string {
  const first = readMember(cursor);
  if (first.kind === "set") return first.source;
  if (!/^-[^\][]/u.test(cursor.text.slice(cursor.at, cursor.at + 3))) return spell(first.codePoint);
  take(cursor);
  const last = readMember(cursor);
  if (last.kind === "set" || last.codePoint < first.codePoint) {
    giveUp(cursor);
    return "";
  }
  return `${spell(first.codePoint)}-${spell(last.codePoint)}`;
}

function readMember(cursor: Cursor): Escape {
  const character = take(cursor);
  if (character === "\\") return readEscape(cursor);
  return { kind: "character", codePoint: character.codePointAt(0) ?? 0 };
}
