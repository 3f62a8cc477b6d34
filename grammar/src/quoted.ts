import { Code } from "./characters.ts";
import { dropQuoteEscapes } from "./unescape.ts";

/*
 * Quoted values. The AWS CLI ends one at the first matching quote that no backslash precedes, however many backslashes
 * there are; when a backslash precedes every one that is left, at the last of them (rule since aws-cli 1.35.14).
 */

/** Remembers what was found ahead, so that a text full of quotes is searched once and not once for each. */
export interface QuoteMemory {
  single: QuoteSearch | undefined;
  double: QuoteSearch | undefined;
}

/** From any offset in [from, found), the next unescaped quote is at `found`; -1 means that none is left. */
interface QuoteSearch {
  readonly quote: string;
  /** Finds this quote behind any character but a backslash. */
  readonly unescaped: RegExp;
  from: number;
  found: number;
  /** The last quote of this kind in the text, escaped or not; undefined until asked for. */
  last: number | undefined;
}

const SingleUnescaped = /[^\\]'/g;
const DoubleUnescaped = /[^\\]"/g;

/** A memory for one text; most texts have no quote, so that it is empty until one is met. */
export function createQuoteMemory(): QuoteMemory {
  return { single: undefined, double: undefined };
}

function searchOf(memory: QuoteMemory, quote: number): QuoteSearch {
  if (quote === Code.singleQuote) {
    memory.single ??= createSearch("'", SingleUnescaped);
    return memory.single;
  }
  memory.double ??= createSearch('"', DoubleUnescaped);
  return memory.double;
}

function createSearch(quote: string, unescaped: RegExp): QuoteSearch {
  return { quote, unescaped, from: 0, found: 0, last: undefined };
}

/** True for `'` and `"`. */
export function isQuote(code: number): boolean {
  return code === Code.singleQuote || code === Code.doubleQuote;
}

/** The offset behind the quote that closes the one at `offset`, or -1 when nothing does. */
export function quotedEnd(text: string, offset: number, memory: QuoteMemory): number {
  const search = searchOf(memory, text.charCodeAt(offset));
  const found = nextUnescaped(text, offset, search);
  if (found !== -1) return found + 1;
  search.last ??= text.lastIndexOf(search.quote);
  return search.last > offset ? search.last + 1 : -1;
}

function nextUnescaped(text: string, offset: number, search: QuoteSearch): number {
  if (offset >= search.from && (search.found === -1 || offset < search.found)) return search.found;
  let at = text.indexOf(search.quote, offset + 1);
  for (let escaped = 0; at !== -1 && text.charCodeAt(at - 1) === Code.backslash; escaped += 1) {
    if (escaped === FewEscapes) at = patternEnd(text, at, search);
    else at = text.indexOf(search.quote, at + 1);
  }
  search.from = offset;
  search.found = at;
  return at;
}

/** `indexOf` costs nothing on the way to a far quote, but 15 ns at each one that is escaped; a pattern costs 1.5 ns a character. */
const FewEscapes = 8;

function patternEnd(text: string, offset: number, { unescaped }: QuoteSearch): number {
  unescaped.lastIndex = offset;
  return unescaped.test(text) ? unescaped.lastIndex - 1 : -1;
}

/** The value between the quotes of `raw`. */
export function unescapeQuoted(raw: string): string {
  const content = raw.slice(1, -1);
  if (!content.includes("\\")) return content;
  return dropQuoteEscapes(content, raw.charCodeAt(0) === Code.singleQuote ? "'" : '"');
}
