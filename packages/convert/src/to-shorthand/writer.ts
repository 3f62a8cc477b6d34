import type { Diagnostic } from "@longhand/diagnostics";

/**
 * Shorthand that is written from its end to its start: what may stand in a value depends on what follows it, so what follows
 * is written first.
 */
export interface Writer {
  /** The pieces so far, the last of the text first. */
  readonly pieces: string[];
  /** The quotes that stand somewhere in the pieces. */
  readonly quotes: Set<string>;
  readonly diagnostics: Diagnostic[];
}

/** A writer at the end of a text. */
export function createWriter(): Writer {
  return { pieces: [], quotes: new Set(), diagnostics: [] };
}

/** A copy, to try one way of writing a part. */
export function fork({ pieces, quotes, diagnostics }: Writer): Writer {
  return { pieces: [...pieces], quotes: new Set(quotes), diagnostics: [...diagnostics] };
}

/** Puts a piece before what is written already. */
export function prepend({ pieces, quotes }: Writer, piece: string): void {
  pieces.push(piece);
  if (piece.includes("'")) quotes.add("'");
  if (piece.includes('"')) quotes.add('"');
}

/** The comma or the bracket that a value stands before; empty at the end of the text. */
export function following({ pieces }: Writer): string {
  return pieces.at(-1) ?? "";
}

/** The whole text. */
export function textOf({ pieces }: Writer): string {
  return pieces.toReversed().join("");
}

/** Goes on where a copy has got to that has no diagnostics of its own. */
export function adopt(writer: Writer, { pieces, quotes }: Writer): void {
  for (const piece of pieces.slice(writer.pieces.length)) writer.pieces.push(piece);
  for (const quote of quotes) writer.quotes.add(quote);
}
