import { bareEnd } from "./bare.ts";
import { Code, codeAt, skipBlanks } from "./characters.ts";
import { isQuote, quotedEnd } from "./quoted.ts";
import type { Scan } from "./scan.ts";

/** What a comma behind a top-level value means. All offsets are UTF-16 units into the text. */
export type CommaMeaning =
  /** The list goes on with the value in [start, end); `next` is behind the blanks that follow it. */
  | { readonly kind: "second"; readonly start: number; readonly end: number; readonly next: number }
  /** The text ends where a value had to be. */
  | { readonly kind: "no-second"; readonly at: number }
  /**
   * The comma at `comma` separates two pairs. It lies behind the one asked about where the AWS CLI drops the text between.
   * [start, end) is the value that it read while deciding; empty when it read none.
   */
  | { readonly kind: "separator"; readonly comma: number; readonly start: number; readonly end: number };

/**
 * Decides what the comma at `offset` means, by the AWS CLI's own look ahead: read one more value; if the text ends or a
 * comma follows, the list goes on. If not, go back to the nearest comma character, be it escaped or inside quotes.
 */
export function readComma(scan: Scan, offset: number): CommaMeaning {
  const { text } = scan;
  const start = skipBlanks(text, offset + 1);
  if (start === text.length) return { kind: "no-second", at: start };
  const end = valueEnd(scan, start);
  const next = skipBlanks(text, end);
  const code = codeAt(text, next);
  if (end > start && (code === -1 || code === Code.comma)) return { kind: "second", start, end, next };
  return { kind: "separator", comma: lastComma(text, next), start, end };
}

/** The nearest comma at `offset` or before it; there is one. A loop, because it is near: `lastIndexOf` costs 100 ns to call. */
function lastComma(text: string, offset: number): number {
  let at = Math.min(offset, text.length - 1);
  while (text.charCodeAt(at) !== Code.comma) at -= 1;
  return at;
}

/** The end of the value at `offset`, or `offset` when none can be read there. */
function valueEnd(scan: Scan, offset: number): number {
  if (!isQuote(codeAt(scan.text, offset))) return bareEnd(scan.text, offset, "second");
  const end = quotedEnd(scan.text, offset, scan.quotes);
  return end === -1 ? offset : end;
}
