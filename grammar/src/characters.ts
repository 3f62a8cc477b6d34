/*
 * The character classes of the AWS CLI's parser. Source: aws-cli 1.45.11, each class found by testing all 1,114,112 code
 * points. Loops read single characters with `charCodeAt`; long stretches go to a sticky pattern of one negated class.
 */

/** Code of the character at `offset`, or -1 at the end of the text. */
export function codeAt(text: string, offset: number): number {
  return offset < text.length ? text.charCodeAt(offset) : -1;
}

export const Code = {
  space: 0x20,
  doubleQuote: 0x22,
  singleQuote: 0x27,
  comma: 0x2c,
  equals: 0x3d,
  at: 0x40,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

/** Blank between tokens: tab, line feed, vertical tab, form feed, carriage return, space. No other. */
export function isBlank(code: number): boolean {
  return code === Code.space || (code >= 0x09 && code <= 0x0d);
}

/** The first offset at or after `offset` that holds no blank. */
export function skipBlanks(text: string, offset: number): number {
  let at = offset;
  while (isBlank(codeAt(text, at))) at += 1;
  return at;
}

/** `end` moved left over blanks. */
export function withoutBlanks(text: string, end: number): number {
  let at = end;
  while (isBlank(codeAt(text, at - 1))) at -= 1;
  return at;
}

const keyCharacter = tableOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.#/:");

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/** Letters, digits and `-_.#/:`, all ASCII. */
export function isKeyCharacter(code: number): boolean {
  return keyCharacter[code] === 1;
}

/** The first offset at or after `offset` that holds no key character. */
export function skipKey(text: string, offset: number): number {
  let at = offset;
  while (isKeyCharacter(codeAt(text, at))) at += 1;
  return at;
}

/**
 * White space to Python, which the reading trims off the end of an unquoted value. It has U+1C to U+1F and U+85, which
 * JavaScript's `trimEnd` leaves, and not U+FEFF, which that takes. `code` is a UTF-16 unit.
 */
export function isPythonSpace(code: number): boolean {
  if (code <= 0x20) return code >= 0x1c || (code >= 0x09 && code <= 0x0d);
  if (code < 0x85) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** True for the first half of a character above U+FFFF whose second half follows; a lone half is an ordinary character. */
export function isAstral(text: string, offset: number): boolean {
  const code = codeAt(text, offset);
  if (code < 0xd800 || code > 0xdbff) return false;
  const next = codeAt(text, offset + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}

/** The whole character at `offset`: two UTF-16 units above U+FFFF, none at the end of the text. */
export function characterAt(text: string, offset: number): string {
  return text.slice(offset, offset + (isAstral(text, offset) ? 2 : 1));
}
