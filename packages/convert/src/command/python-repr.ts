/** A text as Python 3.11 quotes it in messages (`repr`): `'it'`, `"it's"`, `'a\n'`. */
export function pythonRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll(/[\\'"\p{C}\p{Z}]/gu, (character) => escapeCharacter(character, quote));
  return `${quote}${escaped}${quote}`;
}

function escapeCharacter(character: string, quote: string): string {
  if (character === "\\" || character === quote) return `\\${character}`;
  if (character === " " || character === "'" || character === '"') return character;
  const short = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
}
