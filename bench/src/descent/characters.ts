/**
 * Which characters may stand where, as the AWS CLI's word patterns have it (aws-cli 1.45.11, `awscli/shorthand.py`).
 * Each set is written by what it leaves out. A high surrogate is left out of the patterns because a pair is one character
 * above U+FFFF, which no word may hold; one that stands alone is allowed again where it is met.
 */
const control = "\\u0000-\\u0008\\u000e-\\u001b";
const highSurrogate = "\\ud800-\\udbff";
const outsideStart = `\\u0000-\\u0020"',=\\[{${highSurrogate}`;
const outsideFirst = `${control}"',\\]}${highSurrogate}`;
const outsideSecond = `${control}"',=${highSurrogate}`;

/** Flags of the ASCII characters. Above them only surrogates need a look: every other character may stand in a word. */
const keyFlag = 1;
const startFlag = 2;
const firstFlag = 4;
const secondFlag = 8;
const blankFlag = 16;

const flagPatterns: readonly (readonly [number, RegExp])[] = [
  [keyFlag, /[A-Za-z0-9\-_.#/:]/],
  [startFlag, new RegExp(`[^${outsideStart}]`)],
  [firstFlag, new RegExp(`[^${outsideFirst}]`)],
  [secondFlag, new RegExp(`[^${outsideSecond}]`)],
  [blankFlag, /[\t-\r ]/],
];

const flagsOfAscii = Uint8Array.from({ length: 128 }, (_, code) =>
  flagPatterns.reduce((flags, [flag, pattern]) => flags | (pattern.test(String.fromCharCode(code)) ? flag : 0), 0),
);

/** The later characters of an unquoted value: one test for short runs, one for long ones. */
export interface LaterCharacters {
  readonly flag: number;
  /** Sticky, one negated class: 1.1 to 1.7 ns a character, against 3 to 4.5 for a loop over codes. */
  readonly run: RegExp;
}

/** In a value behind `=` or in brackets. */
export const laterInFirst: LaterCharacters = { flag: firstFlag, run: new RegExp(`[^${outsideFirst}]*`, "y") };

/** In a value behind a comma of a comma list. */
export const laterInSecond: LaterCharacters = { flag: secondFlag, run: new RegExp(`[^${outsideSecond}]*`, "y") };

/** True for an ASCII character of the set, and for every character above except a high surrogate. */
export function isLater(code: number, { flag }: LaterCharacters): boolean {
  return code < 128 ? ((flagsOfAscii[code] ?? 0) & flag) !== 0 : code < 0xd800 || code > 0xdbff;
}

/** True for the first character of an unquoted value, a lone surrogate included. */
export function canStartBare(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? ((flagsOfAscii[code] ?? 0) & startFlag) !== 0 : code >= 128 && !isPair(text, at);
}

/** True where a surrogate pair begins: one character above U+FFFF. */
export function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** The end of the key that begins at an offset, which is that offset where there is none. */
export function endOfKey(text: string, start: number): number {
  let at = start;
  while (((flagsOfAscii[text.charCodeAt(at)] ?? 0) & keyFlag) !== 0) {
    at += 1;
  }
  return at;
}

/** The offset behind the six ASCII blanks that may stand between two tokens. */
export function skipBlanks(text: string, start: number): number {
  let at = start;
  while (((flagsOfAscii[text.charCodeAt(at)] ?? 0) & blankFlag) !== 0) {
    at += 1;
  }
  return at;
}

const outerSpace: ReadonlySet<number> = new Set([
  0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028,
  0x2029, 0x202f, 0x205f, 0x3000,
]);

/** The end of an unquoted value without the space that Python's `rstrip` removes; more than a blank, less than `\s`. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isTrimmed(text.charCodeAt(at - 1))) {
    at -= 1;
  }
  return at;
}

function isTrimmed(code: number): boolean {
  return code < 128 ? code <= 0x20 && (code >= 0x1c || (code >= 0x09 && code <= 0x0d)) : outerSpace.has(code);
}
