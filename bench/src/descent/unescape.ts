/** The text with every backslash before `character` removed. */
export function withoutEscapes(text: string, character: string): string {
  return text.replaceAll(`\\${character}`, character);
}

/** The text with every two backslashes made one, from left to right. */
export function withoutDoubledBackslashes(text: string): string {
  return text.replaceAll("\\\\", "\\");
}
