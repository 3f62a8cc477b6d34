/** True for the four characters that JSON skips between tokens. False for NaN, the code past the end. */
function isWhiteSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The offset of the first character at or after `offset` that is not JSON white space, or the end of the text. */
export function skipWhiteSpace(text: string, offset: number): number {
  let at = offset;
  while (isWhiteSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** The offset of the last character before `offset` that is not JSON white space, or -1. */
export function lastBefore(text: string, offset: number): number {
  let at = offset - 1;
  while (isWhiteSpace(text.charCodeAt(at))) at -= 1;
  return at;
}
