import type { Fix, TextEdit } from "@longhand/diagnostics";
import type { JsonFault } from "../json-fault.ts";
import { readEscape } from "../read-string.ts";
import { endsWell, slotAt } from "./slot.ts";

/** The control characters that have an escape of one letter. */
const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["\b", "\\b"],
  ["\f", "\\f"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** How JSON writes a control character inside a string. */
export function escapeControl(character: string): string {
  const code = character.charCodeAt(0);
  return shortEscapes.get(character) ?? `\\u${code.toString(16).padStart(4, "0")}`;
}

/**
 * The fix that makes the whole string of a fault readable: every control character and every bad escape in it, not
 * the first alone. None when the string then ends where none may end: its closing quote is missing, more likely.
 */
export function repairString(text: string, { start, open }: JsonFault): Fix | undefined {
  const edits: TextEdit[] = [];
  let at = start + 1;
  while (text[at] !== '"') {
    const piece = pieceAt(text, at);
    if (piece === undefined) return undefined;
    if (piece.newText !== undefined) edits.push({ range: { start: at, end: piece.end }, newText: piece.newText });
    at = piece.end;
  }
  if (!endsWell(text, at + 1, slotAt(text, start, open), open)) return undefined;
  return { title: "Escape what cannot stand in a string as it is", edits };
}

/** A stretch of a string, and what to write instead where it cannot stay. */
interface Piece {
  readonly end: number;
  readonly newText?: string;
}

function pieceAt(text: string, at: number): Piece | undefined {
  const character = text[at];
  if (character === undefined) return undefined;
  if (character === "\\") return escapePiece(text, at);
  return character < " " ? { end: at + 1, newText: escapeControl(character) } : { end: at + 1 };
}

/** `\'` loses its backslash, `\d` gets a second one; a backslash before a line end has no certain meaning. */
function escapePiece(text: string, at: number): Piece | undefined {
  const escaped = readEscape(text, at);
  if ("end" in escaped) return { end: escaped.end };
  const next = text[at + 1];
  if (next === undefined || next < " ") return undefined;
  return next === "'" ? { end: at + 2, newText: "'" } : { end: at + 1, newText: "\\\\" };
}
