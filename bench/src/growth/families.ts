import { csv, escapedCommas, pairs, structs } from "../parse/inputs.ts";

/** Texts of one kind, in any length. */
export interface Family {
  readonly title: string;
  /** A text of about so many characters. */
  readonly make: (size: number) => string;
}

/** Repeats a text up to a length. */
const filled = (start: string, part: string, end: string) => (size: number) =>
  start + part.repeat(Math.max(1, Math.round((size - start.length - end.length) / part.length))) + end;

/** Makes so many parts that the text gets its length. */
const counted = (make: (count: number) => string) => (size: number) => {
  const count = Math.max(1, Math.round(size / (make(1000).length / 1000)));
  return make(count);
};

/** Every family, in the order of the table: what people write, one long value, and what has made other parsers slow. */
export const families: readonly Family[] = [
  { title: "structures", make: counted(structs) },
  { title: "pairs", make: counted(pairs) },
  { title: "comma list items", make: counted(csv) },
  { title: "one word", make: filled("a=", "x", "") },
  { title: "one quoted text", make: filled("a='", "x, ", "'") },
  { title: "escaped commas", make: counted(escapedCommas) },
  { title: "escaped quotes", make: filled("a='", "b\\'", "'") },
  { title: "backslashes", make: filled("a='", "\\\\", "'") },
  { title: "wrong: commas alone", make: filled("a=b", ",", "") },
  { title: "wrong: a quote that nothing closes", make: filled("a='", 'b\\"', "") },
  { title: "wrong: quotes that nothing closes, in each pair", make: filled("", "k='v,", "") },
  { title: "wrong: commas that make the reading go back", make: filled("", "a=b,c\\,d=e,", "") },
  { title: "wrong: brackets that open", make: filled("a=", "[", "") },
  { title: "wrong: braces that open", make: filled("a=", "{a=", "") },
];
