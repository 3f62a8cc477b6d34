import type { TokenType } from "chevrotain";
import { Code } from "./characters.ts";
import type { ParseLimits } from "./limits.ts";
import { createQuoteMemory, type QuoteMemory } from "./quoted.ts";
import { pushToken, type TokenVector } from "./token-vector.ts";
import { Limit, Unclosed } from "./tokens.ts";

/** Where the lexer stands in one text. */
export interface Scan {
  readonly text: string;
  readonly limits: ParseLimits;
  readonly tokens: TokenVector;
  readonly quotes: QuoteMemory;
  /** Offsets of the brackets and braces that are open, outermost first. */
  readonly open: number[];
  /** Offset of the bracket or brace that was closed last. */
  closed: number;
  /** The next character to read. */
  at: number;
  /** True while `@=` applies. A nested hash sets it at each of its keys and leaves it so, as the AWS CLI does. */
  paramfile: boolean;
  failure: Failure | undefined;
}

/** What the AWS CLI stops at: the character or token it wants, and where. */
export interface Failure {
  readonly expected: Expected;
  /** UTF-16 offset. */
  readonly offset: number;
}

/** The AWS CLI's names, misspelling included. */
export type Expected = "=" | "," | "<second>" | "<singled quoted>" | "<double quoted>";

/**
 * What the lexer reads next: a key at the top, an entry of a hash or its end, a value behind `=`, an item of a list or
 * its end, the commas behind a first value, what follows a value, nothing more.
 */
export type Mode = "pair" | "entry" | "value" | "item" | "commas" | "tail" | "end";

/** A scan at the start of a text, which puts its tokens into an empty vector. */
export function createScan(text: string, limits: ParseLimits, tokens: TokenVector): Scan {
  return {
    text,
    limits,
    tokens,
    quotes: createQuoteMemory(),
    open: [],
    closed: 0,
    at: 0,
    paramfile: false,
    failure: undefined,
  };
}

/** Adds a token and goes on behind it. */
export function emit(scan: Scan, type: TokenType, start: number, end: number): void {
  pushToken(scan.tokens, type, start, end);
  scan.at = end;
}

/** Notes where the AWS CLI gives up; only the first time counts. */
export function fail(scan: Scan, expected: Expected, offset: number): void {
  scan.failure ??= { expected, offset };
}

/** The bracket or brace that is open innermost, as a character code; -1 at the top. */
export function innermost(scan: Scan): number {
  const offset = scan.open.at(-1);
  return offset === undefined ? -1 : scan.text.charCodeAt(offset);
}

/** True when some open bracket is closed by this character. */
export function closesOpen(scan: Scan, code: number): boolean {
  if (code !== Code.closeBracket && code !== Code.closeBrace) return false;
  const opener = code === Code.closeBracket ? Code.openBracket : Code.openBrace;
  return scan.open.some((offset) => scan.text.charCodeAt(offset) === opener);
}

/** Ends the text with every open bracket unclosed. */
export function endUnclosed(scan: Scan): Mode {
  const end = scan.text.length;
  for (let bracket = scan.open.pop(); bracket !== undefined; bracket = scan.open.pop())
    emit(scan, Unclosed, bracket, end);
  return "end";
}

/** Stops the reading where a limit is reached. */
export function stopAtLimit(scan: Scan): Mode {
  emit(scan, Limit, scan.at, scan.text.length);
  return endUnclosed(scan);
}
