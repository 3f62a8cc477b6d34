/**
 * Text with every character made visible that would move a cursor, change a direction or show nothing: control characters
 * as their pictures (U+2400 and on), the others as `<U+202E>`. So no text can drive a terminal or turn a line around.
 */
export function visible(text: string): string {
  // The zero-width joiner stays: it holds emoji together and does no harm.
  return text.replaceAll(/(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, nameOf);
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
