import type { TokenType } from "chevrotain";
import { bareEnd, trimmedEnd } from "./bare.ts";
import { Code, codeAt, isKeyCharacter, skipBlanks, skipKey } from "./characters.ts";
import { type CommaMeaning, readComma } from "./comma.ts";
import { isFileReference } from "./file-reference.ts";
import { junkEnd, openersIn } from "./junk.ts";
import type { ParseLimits } from "./limits.ts";
import { isQuote, quotedEnd } from "./quoted.ts";
import { scalarValue } from "./scalar.ts";
import {
  closesOpen,
  createScan,
  emit,
  endUnclosed,
  fail,
  innermost,
  type Mode,
  type Scan,
  stopAtLimit,
} from "./scan.ts";
import { endAt, popToken, startAt, type TokenVector, typeAt } from "./token-vector.ts";
import * as T from "./tokens.ts";

/**
 * Cuts a text into tokens. Total: every text has tokens, and what is wrong with it is tokens too, so that the parser meets
 * no surprise. `failure` in the result is where the AWS CLI gives up, if it does; linear in the length of the text.
 */
export function scanText(text: string, limits: ParseLimits, tokens: TokenVector): Scan {
  const scan = createScan(text, limits, tokens);
  let mode = readStart(scan);
  while (mode !== "end") mode = step(scan, mode);
  return scan;
}

function step(scan: Scan, mode: Exclude<Mode, "end">): Mode {
  switch (mode) {
    case "pair":
      return readPair(scan);
    case "entry":
      return readEntry(scan);
    case "value":
      return readValue(scan);
    case "item":
      return readItem(scan);
    case "commas":
      return readCommas(scan);
    case "tail":
      return scan.open.length === 0 ? readTail(scan) : readNestedTail(scan);
    default:
      return mode satisfies never;
  }
}

/** Blanks before the first key are an error, but the pair behind them can be read all the same. */
function readStart(scan: Scan): Mode {
  const start = skipBlanks(scan.text, 0);
  if (start > 0 && isKeyCharacter(codeAt(scan.text, start))) {
    fail(scan, "=", start);
    emit(scan, T.LeadingBlank, 0, start);
  }
  return "pair";
}

function readPair(scan: Scan): Mode {
  const { text } = scan;
  const key = skipKey(text, scan.at);
  emit(scan, T.Key, scan.at, key);
  const operator = skipBlanks(text, key);
  const isAt = codeAt(text, operator) === Code.at;
  const equals = isAt ? skipBlanks(text, operator + 1) : operator;
  if (codeAt(text, equals) !== Code.equals) {
    fail(scan, "=", equals);
    emit(scan, T.NoEquals, equals, equals);
    emit(scan, T.Absent, equals, codeAt(text, equals) === Code.comma ? equals : junkEnd(scan, equals, 0));
    return "tail";
  }
  scan.paramfile = isAt;
  emit(scan, isAt ? T.AtEquals : T.Equals, operator, equals + 1);
  scan.at = skipBlanks(text, equals + 1);
  return "value";
}

function readEntry(scan: Scan): Mode {
  const code = codeAt(scan.text, scan.at);
  if (code === Code.closeBrace) return close(scan);
  if (code !== -1) return readPair(scan);
  fail(scan, "=", scan.at);
  return endUnclosed(scan);
}

function readItem(scan: Scan): Mode {
  const code = codeAt(scan.text, scan.at);
  if (code === Code.closeBracket) return close(scan);
  if (code !== -1) return readValue(scan);
  fail(scan, ",", scan.at);
  return endUnclosed(scan);
}

function readValue(scan: Scan): Mode {
  if (scan.tokens.length > scan.limits.maxTokens) return stopAtLimit(scan);
  const code = codeAt(scan.text, scan.at);
  if (code === Code.openBracket || code === Code.openBrace) return open(scan, code);
  return scan.open.length > 0 ? readScalar(scan, T.Item, "tail") : readScalar(scan, T.First, "commas");
}

function open(scan: Scan, code: number): Mode {
  if (scan.open.length >= scan.limits.maxDepth) return stopAtLimit(scan);
  const isList = code === Code.openBracket;
  scan.open.push(scan.at);
  emit(scan, isList ? T.LBracket : T.LBrace, scan.at, scan.at + 1);
  scan.at = skipBlanks(scan.text, scan.at);
  return isList ? "item" : "entry";
}

function close(scan: Scan): Mode {
  const isList = innermost(scan) === Code.openBracket;
  scan.closed = scan.open.pop() ?? 0;
  emit(scan, isList ? T.RBracket : T.RBrace, scan.at, scan.at + 1);
  return "tail";
}

function readScalar(scan: Scan, type: TokenType, next: Mode): Mode {
  const { text, at } = scan;
  const code = codeAt(text, at);
  if (!isQuote(code)) {
    const end = bareEnd(text, at, "first");
    emit(scan, type, at, trimmedEnd(text, at, end));
    scan.at = end;
    return next;
  }
  const end = quotedEnd(text, at, scan.quotes);
  if (end !== -1) {
    emit(scan, type, at, end);
    return next;
  }
  fail(scan, code === Code.singleQuote ? "<singled quoted>" : "<double quoted>", at);
  emit(scan, T.OpenQuote, at, junkEnd(scan, at + 1, 0));
  return "tail";
}

/** What follows a first value: the values of a comma list, then the next pair or the end. */
function readCommas(scan: Scan): Mode {
  const { text, tokens, limits } = scan;
  scan.at = skipBlanks(text, scan.at);
  while (codeAt(text, scan.at) === Code.comma) {
    const meaning = readComma(scan, scan.at);
    if (meaning.kind === "separator") return separatePairs(scan, meaning);
    emit(scan, T.ListComma, scan.at, scan.at + 1);
    if (meaning.kind === "no-second") {
      fail(scan, "<second>", meaning.at);
      emit(scan, T.NoSecond, meaning.at, meaning.at);
      return "end";
    }
    if (tokens.length > limits.maxTokens) return stopAtLimit(scan);
    emit(scan, T.Second, meaning.start, trimmedSecond(text, meaning));
    scan.at = meaning.next;
  }
  return "tail";
}

function trimmedSecond(text: string, value: { readonly start: number; readonly end: number }): number {
  return isQuote(codeAt(text, value.start)) ? value.end : trimmedEnd(text, value.start, value.end);
}

function separatePairs(scan: Scan, { comma, start, end }: Extract<CommaMeaning, { kind: "separator" }>): Mode {
  const { text } = scan;
  const first = scan.at;
  if (scan.paramfile && end > start) {
    const peekedEnd = trimmedSecond(text, { start, end });
    if (isFileReference(scalarValue(text.slice(start, peekedEnd)))) emit(scan, T.Peeked, start, peekedEnd);
  }
  if (comma > first) emit(scan, T.Swallowed, first, comma);
  emit(scan, T.PairComma, comma, comma + 1);
  scan.at = skipBlanks(text, comma + 1);
  return "pair";
}

/** What follows a pair at the top: a comma and the next pair, or the end; blanks may only stand before a comma. */
function readTail(scan: Scan): Mode {
  const { text } = scan;
  if (scan.at === text.length) return "end";
  const at = skipBlanks(text, scan.at);
  if (codeAt(text, at) !== Code.comma) return readJunk(scan, at);
  emit(scan, T.PairComma, at, at + 1);
  scan.at = skipBlanks(text, scan.at);
  return "pair";
}

/** What follows an item or an entry: its comma, the bracket that closes it, or something that fits nowhere. */
function readNestedTail(scan: Scan): Mode {
  const { text } = scan;
  const closer = innermost(scan) === Code.openBracket ? Code.closeBracket : Code.closeBrace;
  scan.at = skipBlanks(text, scan.at);
  const code = codeAt(text, scan.at);
  if (code === closer) return close(scan);
  if (code === Code.comma) return readNestedComma(scan, closer);
  if (code !== -1 && !closesOpen(scan, code)) return readJunk(scan, scan.at);
  fail(scan, ",", scan.at);
  if (code === -1) return endUnclosed(scan);
  emit(scan, T.Unclosed, scan.open.pop() ?? 0, scan.at);
  return "tail";
}

/** A comma before the closer or the end of the text is dropped. */
function readNestedComma(scan: Scan, closer: number): Mode {
  const isList = closer === Code.closeBracket;
  const next = skipBlanks(scan.text, scan.at + 1);
  const code = codeAt(scan.text, next);
  if (code !== closer && code !== -1) emit(scan, isList ? T.ItemComma : T.EntryComma, scan.at, scan.at + 1);
  scan.at = next;
  return isList ? "item" : "entry";
}

/** Skips what cannot stand behind a value. */
function readJunk(scan: Scan, offset: number): Mode {
  fail(scan, ",", offset);
  const start = reopenedAt(scan) ?? offset;
  emit(scan, T.Junk, start, junkEnd(scan, start, openedBefore(scan)));
  return "tail";
}

/**
 * In `{m=Hi {name} {####},...}` the first `}` closes the hash, though the writer meant it for `{name}`. Takes that closer
 * back, so that the rest of the hash is still read as such.
 */
function reopenedAt(scan: Scan): number | undefined {
  const { tokens, text } = scan;
  const last = tokens.length - 1;
  if (last < 1 || typeAt(tokens, last) !== T.RBrace || typeAt(tokens, last - 1) !== T.Item) return undefined;
  const start = startAt(tokens, last - 1);
  if (isQuote(codeAt(text, start)) || openersIn(text, start, endAt(tokens, last - 1)) === 0) return undefined;
  popToken(tokens);
  scan.open.push(scan.closed);
  return startAt(tokens, last);
}

/** The brackets that the unquoted value just read leaves open. */
function openedBefore(scan: Scan): number {
  const { tokens, text } = scan;
  const last = tokens.length - 1;
  const type = typeAt(tokens, last);
  if (type !== T.First && type !== T.Item) return 0;
  const start = startAt(tokens, last);
  return isQuote(codeAt(text, start)) ? 0 : openersIn(text, start, endAt(tokens, last));
}
