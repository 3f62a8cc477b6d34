import type { Source } from "@longhand/diagnostics";
import type { Option } from "@longhand/model";

/**
 * The words that a parameter's text stands for. Only a list takes several: of plain values they stand between blanks, of structures on
 * lines of their own. JSON is one word, and so is the text of any other option, blanks and all.
 */
export function optionWords({ name, member: { shape } }: Option, text: string): readonly Source[] {
  const whole = { name, text };
  if (shape.kind !== "list" || /^\s*\[/.test(text)) return [whole];
  const isPlain = !["structure", "map", "list"].includes(shape.element.kind);
  const words = [...text.matchAll(isPlain ? /\S+/g : /[^\r\n]+/g)];
  if (words.length < 2) return [whole];
  return words.map(({ 0: word, index }) => ({
    name,
    text: word,
    home: { document: whole, segments: [{ inner: 0, outer: { start: index, end: index + word.length } }] },
  }));
}
