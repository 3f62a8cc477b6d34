/*
 * Stands in for `string-width` in what is bundled for browsers: its tables tell what terminals do with each character of Unicode,
 * and are as much code as all diagnostics of the syntax. In a page the font decides, and keeps to two columns for these at most.
 */
const wide =
  /^(?![\uff61-\uffdc])(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|[\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}\uff01-\uff60\uffe0-\uffe6])/u;

const plain = /^[ -~]*$/;

/** How many columns a character takes, with its marks; or a text of ASCII. */
// biome-ignore lint/style/noDefaultExport: the package that it stands in for has one.
export default function cellWidth(text: string): number {
  if (plain.test(text)) return text.length;
  return wide.test(text) ? 2 : 1;
}
