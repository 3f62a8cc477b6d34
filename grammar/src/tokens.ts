import { createToken, Lexer, type TokenType } from "chevrotain";

/*
 * The lexer is our own (lexer.ts): where a comma continues a list or starts a pair cannot be said by a pattern, because
 * the AWS CLI backtracks to commas inside values. So no token type has one.
 */
function define(name: string, label: string): TokenType {
  return createToken({ name, label, pattern: Lexer.NA });
}

/** A key, empty where none is written. */
export const Key = define("Key", "key");
export const Equals = define("Equals", "=");
/** `@=`, with or without blanks around either character. */
export const AtEquals = define("AtEquals", "@=");

/** The first value behind a top-level `=`, empty where none is written. */
export const First = define("First", "first");
/** A value behind a comma of a top-level list. */
export const Second = define("Second", "second");
/** A value in brackets or braces, empty where none is written. */
export const Item = define("Item", "item");

export const LBracket = define("LBracket", "[");
export const RBracket = define("RBracket", "]");
export const LBrace = define("LBrace", "{");
export const RBrace = define("RBrace", "}");

/** Between two pairs at the top. */
export const PairComma = define("PairComma", ",");
/** Between two values of a top-level list. */
export const ListComma = define("ListComma", ",");
/** Between two items in brackets. */
export const ItemComma = define("ItemComma", ",");
/** Between two entries in braces. */
export const EntryComma = define("EntryComma", ",");

/** A file reference that the AWS CLI opens while it looks past a comma, and then discards. */
export const Peeked = define("Peeked", "peeked");
/** Text that the AWS CLI reads past a comma and then silently drops. */
export const Swallowed = define("Swallowed", "swallowed");

/** Nothing but blanks before the first key. */
export const LeadingBlank = define("LeadingBlank", "leading blank");
/** The empty place where `=` had to be. */
export const NoEquals = define("NoEquals", "no =");
/** What stands where the value of a key without `=` would be, up to where the reading goes on. */
export const Absent = define("Absent", "absent");
/** The empty place where a value behind a comma had to be. */
export const NoSecond = define("NoSecond", "no second");
/** An opening quote that nothing closes, and what follows it up to where the reading goes on. */
export const OpenQuote = define("OpenQuote", "open quote");
/** The empty place where a bracket had to be closed. */
export const Unclosed = define("Unclosed", "unclosed");
/** What stands behind a value and cannot, up to where the reading goes on. */
export const Junk = define("Junk", "junk");
/** The place where a limit of ours stops the reading. */
export const Limit = define("Limit", "limit");

/** Every token type, in the order in which the lexer's documentation lists them. */
export const tokenTypes: readonly TokenType[] = [
  Key,
  Equals,
  AtEquals,
  First,
  Second,
  Item,
  LBracket,
  RBracket,
  LBrace,
  RBrace,
  PairComma,
  ListComma,
  ItemComma,
  EntryComma,
  Peeked,
  Swallowed,
  LeadingBlank,
  NoEquals,
  Absent,
  NoSecond,
  OpenQuote,
  Unclosed,
  Junk,
  Limit,
];
