import type { ArgumentTable } from "./argument-table.ts";
import type { Word } from "./word.ts";

/** What a word looks like to a parser, before it is known which option takes it. */
export type Tag =
  | { readonly kind: "argument" }
  /** The first `--`: every word behind it is an argument. */
  | { readonly kind: "dashes" }
  /** `valueFrom`: where the value begins in the word, if it has one. */
  | { readonly kind: "known"; readonly name: string; readonly valueFrom: number | undefined }
  | { readonly kind: "unknown" }
  | { readonly kind: "ambiguous"; readonly candidates: readonly string[] };

const argument: Tag = { kind: "argument" };

/** Python's `^-\d+$|^-\d*\.\d+$`: digits of any script, and a line feed may follow. */
const negativeNumber = () => /^-(?:\p{Nd}+|\p{Nd}*\.\p{Nd}+)\n?$/u;

/** The tags of all words. Source: `_parse_optional` of Python 3.11's argparse. */
export function tagWords(words: readonly Word[], table: ArgumentTable): readonly Tag[] {
  const dashes = words.findIndex(({ text }) => text === "--");
  return words.map(({ text }, index) => {
    if (dashes === -1 || index < dashes) return tagOf(text, table);
    return index === dashes ? { kind: "dashes" } : argument;
  });
}

function tagOf(text: string, { options }: ArgumentTable): Tag {
  if (!text.startsWith("-") || text === "-") return argument;
  if (options.has(text)) return { kind: "known", name: text, valueFrom: undefined };
  const equals = text.indexOf("=");
  const typed = equals === -1 ? text : text.slice(0, equals);
  const valueFrom = equals === -1 ? undefined : equals + 1;
  if (options.has(typed)) return { kind: "known", name: typed, valueFrom };
  const candidates = typed.startsWith("--") ? namesThatBegin(typed, options) : [];
  const [name, second] = candidates;
  if (second !== undefined) return { kind: "ambiguous", candidates };
  if (name !== undefined) return { kind: "known", name, valueFrom };
  const isNumber = !typed.startsWith("--") && negativeNumber().test(text);
  return isNumber || text.includes(" ") ? argument : { kind: "unknown" };
}

function namesThatBegin(typed: string, options: ArgumentTable["options"]): readonly string[] {
  const names: string[] = [];
  for (const name of options.keys()) if (name.startsWith(typed)) names.push(name);
  return names;
}
