import type { Home, RangePlace, Segment, Source } from "@longhand/diagnostics";

/** A word of a command: its text, or a source that knows the page it was cut from. */
export type CommandWord = string | Source;

/** A word of an argument vector; its source is named after its place there (`argv[3]`). */
export interface Word {
  readonly text: string;
  readonly source: Source;
}

/** The words behind `aws`; a leading `aws` is left out. */
export function toWords(argv: readonly CommandWord[]): readonly Word[] {
  const words = argv.map((word, index): Word => {
    const text = typeof word === "string" ? word : word.text;
    const home = typeof word === "string" ? undefined : word.home;
    const name = `argv[${index}]`;
    return { text, source: home === undefined ? { name, text } : { name, text, home } };
  });
  return words[0]?.text === "aws" ? words.slice(1) : words;
}

/** The place of an option's name in the word that holds it, without a value behind `=`. */
export function nameOf({ source, text }: Word): RangePlace {
  return { kind: "range", source, range: { start: 0, end: typedName(text).length } };
}

/** An option's name as it was typed: the word up to its first `=`. */
export function typedName(text: string): string {
  const equals = text.indexOf("=");
  return equals === -1 ? text : text.slice(0, equals);
}

/** The part of a word from `from` on as a text of its own, named after the option that it belongs to. */
export function partOf({ text: whole, source }: Word, from: number, name: string): Source {
  const text = whole.slice(from);
  if (source.home !== undefined) return { name, text, home: cutHome(source.home, from, whole.length) };
  if (from === 0) return { name, text };
  return {
    name,
    text,
    home: { document: source, segments: [{ inner: 0, outer: { start: from, end: whole.length } }] },
  };
}

/** The way home of a text of `length` characters whose first ones were cut off; of no text, to where it would stand. */
function cutHome(home: Home, from: number, length: number): Home {
  if (from === 0) return home;
  const { document, segments } = home;
  const kept = segments.flatMap(({ inner, outer }, index): readonly Segment[] => {
    const innerEnd = segments[index + 1]?.inner ?? length;
    if (inner >= from) return [{ inner: inner - from, outer }];
    if (innerEnd <= from) return [];
    const isParallel = outer.end - outer.start === innerEnd - inner;
    return [{ inner: 0, outer: isParallel ? { start: outer.start + from - inner, end: outer.end } : outer }];
  });
  const { outer: { end } = { end: 0 } } = segments.at(-1) ?? {};
  return { document, segments: kept.length > 0 ? kept : [{ inner: 0, outer: { start: end, end } }] };
}
