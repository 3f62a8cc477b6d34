import type { Scalar } from "@longhand/grammar";
import type { Cursor } from "./cursor.ts";
import { withoutDoubledBackslashes, withoutEscapes } from "./unescape.ts";

/** True where a quoted value begins. */
export function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x27;
}

/**
 * The end of the quoted value that begins at an offset, quotes included, or -1 without a closing quote. The first quote
 * that no backslash precedes closes it; where every one is escaped, the last of them does.
 */
export function endOfQuoted(text: string, start: number): number {
  const quote = text.charAt(start);
  let closing = text.indexOf(quote, start + 1);
  let last = closing;
  while (closing >= 0 && text.charCodeAt(closing - 1) === 0x5c) {
    last = closing;
    closing = text.indexOf(quote, closing + 1);
  }
  return (closing < 0 ? last : closing) + 1 || -1;
}

/** The scalar of a quoted value whose end is known. */
export function makeQuoted(cursor: Cursor, start: number, end: number): Scalar {
  const raw = cursor.text.slice(start, end);
  const quote = raw.charAt(0);
  return {
    kind: "scalar",
    start,
    end,
    quote: quote === '"' ? "double" : "single",
    raw,
    value: unquote(raw.slice(1, -1), quote),
    paramfile: cursor.paramfile,
  };
}

/** Two steps, in this order: the quote loses its backslash, then two backslashes become one. */
function unquote(content: string, quote: string): string {
  return content.includes("\\") ? withoutDoubledBackslashes(withoutEscapes(content, quote)) : content;
}
