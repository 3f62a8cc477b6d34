/** Text that a message shows whole; of longer text it shows the beginning and the end. */
const Longest = 60;

/**
 * A user's text as messages show it: in backticks, shortened in the middle, with control and direction characters made
 * visible, so that no text can drive a terminal or turn a line around.
 */
export function show(text: string): string {
  return `\`${visible(shortened(text))}\``;
}

function shortened(text: string): string {
  if (text.length <= Longest) return text;
  const half = (Longest - 2) / 2;
  return `${text.slice(0, half)}…${text.slice(-half)}`;
}

function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, codePointName);
}

function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const picture = code < 0x20 ? String.fromCharCode(0x2400 + code) : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  return code === 0x7f ? "␡" : picture;
}
