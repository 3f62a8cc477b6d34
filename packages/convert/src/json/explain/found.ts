/** Longest piece of a user's text that a message repeats, in UTF-16 units. */
const longest = 40;

/** The character at `offset` in words: in backticks when it is plain ASCII, else by its number, as in `U+201C`. */
export function foundAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  if (code === undefined) return "the end of the text";
  const character = String.fromCodePoint(code);
  return /^[!-_a-~]$/.test(character) ? `\`${character}\`` : codePointName(code);
}

/** `U+00A0` for 160. */
export function codePointName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A word in backticks, cut when it is long. For words without controls and backticks only. */
export function quoteWord(word: string): string {
  return `\`${word.length > longest ? `${word.slice(0, longest)}…` : word}\``;
}
