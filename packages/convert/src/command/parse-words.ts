import type { Source } from "@longhand/diagnostics";
import type { ArgumentTable, Arity } from "./argument-table.ts";
import { type Tag, tagWords } from "./tag-words.ts";
import { partOf, type Word } from "./word.ts";

/** One thing that a parser makes of the words. The steps stand in the order of the words. */
export type Step =
  | OptionStep
  | PositionalStep
  | RestStep
  | { readonly kind: "ambiguous"; readonly flag: Word; readonly candidates: readonly string[] }
  | { readonly kind: "no-value"; readonly flag: Word; readonly name: string; readonly next: Word | undefined }
  | { readonly kind: "unwanted-value"; readonly flag: Word; readonly name: string; readonly value: Source };

/** An option with its words. */
export interface OptionStep {
  readonly kind: "option";
  readonly name: string;
  readonly flag: Word;
  /** Named after the option. None for an option that takes one word: that is how `--option=--` is read. */
  readonly values: readonly Source[];
}

/** The one word that is no option. */
export interface PositionalStep {
  readonly kind: "positional";
  readonly word: Word;
}

/** A word that the parser passes on. */
export interface RestStep {
  readonly kind: "rest";
  readonly word: Word;
  readonly looksLike: "option" | "argument";
}

/** Where a parser stands. */
interface Parse {
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
  readonly table: ArgumentTable;
  readonly steps: Step[];
  positionalOpen: boolean;
}

/**
 * What a parser of the AWS CLI makes of the words: it takes what its table knows and passes the rest on. Where the CLI stops,
 * there is a step that says so, and the reading goes on behind it. Takes time linear in the words.
 * Source: `_parse_known_args` of Python 3.11's argparse.
 */
export function parseWords(words: readonly Word[], table: ArgumentTable): readonly Step[] {
  const parse: Parse = { words, tags: tagWords(words, table), table, steps: [], positionalOpen: true };
  const last = parse.tags.findLastIndex(isOption);
  let at = 0;
  while (at <= last) {
    const next = nextOption(parse, at);
    const behind = at === next ? at : takePositional(parse, at);
    if (behind > at) at = behind;
    else {
      passOn(parse, at, next);
      at = takeOption(parse, next);
    }
  }
  passOn(parse, takePositional(parse, at), words.length);
  return parse.steps;
}

/** The words that a parser passes on. */
export function restOf(steps: readonly Step[]): readonly Word[] {
  return steps.flatMap((step) => (step.kind === "rest" ? [step.word] : []));
}

function isOption({ kind }: Tag): boolean {
  return kind !== "argument" && kind !== "dashes";
}

function nextOption({ tags }: Parse, from: number): number {
  let at = from;
  while (tags[at]?.kind === "argument" || tags[at]?.kind === "dashes") at += 1;
  return at;
}

function passOn({ words, steps }: Parse, from: number, to: number): void {
  for (const word of words.slice(from, to)) steps.push({ kind: "rest", word, looksLike: "argument" });
}

/** The word that is no option, with a `--` on either side; the offset behind it. */
function takePositional(parse: Parse, from: number): number {
  const { words, tags, table, steps } = parse;
  if (!parse.positionalOpen) return from;
  const start = tags[from]?.kind === "dashes" ? from + 1 : from;
  const word = tags[start]?.kind === "argument" ? words[start] : undefined;
  if (word === undefined) {
    // An optional word is done with as soon as it was looked for, and so is a `--` in its place.
    if (table.positional === "required") return from;
    parse.positionalOpen = false;
    return start;
  }
  parse.positionalOpen = false;
  steps.push({ kind: "positional", word });
  return tags[start + 1]?.kind === "dashes" ? start + 2 : start + 1;
}

/** The option at an offset, with its words; the offset behind them. */
function takeOption(parse: Parse, at: number): number {
  const { words, tags, steps } = parse;
  const flag = words[at];
  const tag = tags[at];
  if (flag === undefined || tag === undefined) return at + 1;
  if (tag.kind === "known") return takeKnown(parse, at, flag, tag);
  if (tag.kind !== "ambiguous") {
    steps.push({ kind: "rest", word: flag, looksLike: "option" });
    return at + 1;
  }
  steps.push({ kind: "ambiguous", flag, candidates: tag.candidates });
  // The CLI stops here. What follows is most likely the option's, unless the parser still needs a word.
  return parse.positionalOpen && parse.table.positional === "required" ? at + 1 : nextOption(parse, at + 1);
}

type KnownTag = Extract<Tag, { readonly kind: "known" }>;

function takeKnown(parse: Parse, at: number, flag: Word, { name, valueFrom }: KnownTag): number {
  const { words, steps, table } = parse;
  const arity = table.options.get(name) ?? "none";
  if (valueFrom !== undefined) {
    const value = partOf(flag, valueFrom, name);
    if (arity === "none") steps.push({ kind: "unwanted-value", flag, name, value });
    // argparse takes the first `--` out of an option's words, this one too.
    else steps.push({ kind: "option", name, flag, values: value.text === "--" ? [] : [value] });
    return at + 1;
  }
  const count = wordCount(parse, at + 1, arity);
  if (arity === "one" && count === 0) steps.push({ kind: "no-value", flag, name, next: words[at + 1] });
  else steps.push({ kind: "option", name, flag, values: namedValues(words.slice(at + 1, at + 1 + count), name) });
  return at + 1 + count;
}

/** How many words in a row an option takes. */
function wordCount({ tags }: Parse, from: number, arity: Arity): number {
  const limit = arity === "none" ? from : arity === "any" ? tags.length : from + 1;
  let at = from;
  while (at < limit && tags[at]?.kind === "argument") at += 1;
  return at - from;
}

function namedValues(words: readonly Word[], name: string): readonly Source[] {
  return words.map((word, index) => partOf(word, 0, words.length > 1 ? `${name}[${index}]` : name));
}
