import { Code, codeAt, isKeyCharacter, skipBlanks, skipKey } from "./characters.ts";
import { isQuote, quotedEnd } from "./quoted.ts";
import { closesOpen, innermost, type Scan } from "./scan.ts";

/*
 * Where the reading goes on behind something unreadable. The AWS CLI stops there; so these are our choices, made so that
 * one mistake gives one diagnostic: brackets and quotes that open in the unreadable stretch close in it, and a comma ends it
 * only where what follows looks like the next pair.
 */

/** How far brackets are matched before the search falls back to the plain one; keeps many errors linear. */
const BalancedWindow = 512;

/** The end of the unreadable stretch at `offset`. `depth` brackets count as open already, in the value before it. */
export function junkEnd(scan: Scan, offset: number, depth: number): number {
  return balancedEnd(scan, offset, depth) ?? plainEnd(scan, offset);
}

function balancedEnd(scan: Scan, offset: number, depth: number): number | undefined {
  const limit = Math.min(scan.text.length, offset + BalancedWindow);
  let open = depth;
  for (let at = offset; at < limit; ) {
    const code = scan.text.charCodeAt(at);
    if (open === 0 && endsJunk(scan, code, at)) return at;
    if (code === Code.openBrace || code === Code.openBracket) open += 1;
    else if (open > 0 && (code === Code.closeBrace || code === Code.closeBracket)) open -= 1;
    at = isQuote(code) ? quotedJunkEnd(scan, at, limit) : at + 1;
  }
  return open === 0 && limit === scan.text.length ? limit : undefined;
}

function plainEnd(scan: Scan, offset: number): number {
  for (let at = offset; at < scan.text.length; at += 1) {
    if (endsJunk(scan, scan.text.charCodeAt(at), at)) return at;
  }
  return scan.text.length;
}

function endsJunk(scan: Scan, code: number, offset: number): boolean {
  return code === Code.comma ? separates(scan, offset) : closesOpen(scan, code);
}

/** In a list every comma separates; elsewhere one that a key and its `=` follow. */
function separates(scan: Scan, comma: number): boolean {
  if (innermost(scan) === Code.openBracket) return true;
  const key = skipBlanks(scan.text, comma + 1);
  const operator = skipBlanks(scan.text, skipKey(scan.text, key));
  const code = codeAt(scan.text, operator);
  return code === Code.equals || code === Code.at;
}

/** Skips a quoted stretch, but takes the apostrophe of a word for what it is. */
function quotedJunkEnd(scan: Scan, offset: number, limit: number): number {
  if (isKeyCharacter(codeAt(scan.text, offset - 1))) return offset + 1;
  const end = quotedEnd(scan.text, offset, scan.quotes);
  return end === -1 || end > limit ? offset + 1 : end;
}

/** How many brackets a bare value opens; it closes none, for it ends there. */
export function openersIn(text: string, start: number, end: number): number {
  let openers = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === Code.openBrace || code === Code.openBracket) openers += 1;
  }
  return openers;
}
