import type { Source } from "@longhand/diagnostics";
import type { ArgumentTable, Arity, Positional } from "./argument-table.ts";
import { type Tag, tagWords } from "./tag-words.ts";
import { partOf, type Word } from "./word.ts";

/** One thing that a parser makes of the words. The steps stand in the order of the words. */
export type Step =
  | OptionStep
  | PositionalStep
  | RestStep
  | AmbiguousStep
  | NoValueStep
  | { readonly kind: "unwanted-value"; readonly flag: Word; readonly name: string; readonly value: Source };

/** A name that could be several. */
export interface AmbiguousStep {
  readonly kind: "ambiguous";
  readonly flag: Word;
  readonly candidates: readonly string[];
}

/** An option that lacks words. */
export interface NoValueStep {
  readonly kind: "no-value";
  readonly flag: Word;
  readonly name: string;
  readonly next: Word | undefined;
  /** What it takes. */
  readonly takes: Arity;
}

/** An option with its words. */
export interface OptionStep {
  readonly kind: "option";
  readonly name: string;
  readonly flag: Word;
  /** Named after the option. None for an option that takes one word: that is how `--option=--` is read. */
  readonly values: readonly Source[];
}

/** A word that is no option. */
export interface PositionalStep {
  readonly kind: "positional";
  /** The place that it takes. */
  readonly name: string;
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
  /** The places that no word was looked for yet. */
  open: readonly Positional[];
}

/**
 * What a parser of the AWS CLI makes of the words: it takes what its table knows and passes the rest on. Where the CLI stops,
 * there is a step that says so, and the reading goes on behind it. Takes time linear in the words.
 * Source: `_parse_known_args` of Python 3.11's argparse.
 */
export function parseWords(words: readonly Word[], table: ArgumentTable): readonly Step[] {
  const parse: Parse = { words, tags: tagWords(words, table), table, steps: [], open: table.positionals };
  const last = parse.tags.findLastIndex(isOption);
  let at = 0;
  while (at <= last) {
    const next = nextOption(parse, at);
    const behind = at === next ? at : takePositionals(parse, at);
    if (behind > at) at = behind;
    else {
      passOn(parse, at, next);
      at = takeOption(parse, next);
    }
  }
  passOn(parse, takePositionals(parse, at), words.length);
  return parse.steps;
}

/** The words that a parser passes on. */
export function restOf(steps: readonly Step[]): readonly Word[] {
  const rest: Word[] = [];
  for (const step of steps) if (step.kind === "rest") rest.push(step.word);
  return rest;
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
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word !== undefined) steps.push({ kind: "rest", word, looksLike: "argument" });
  }
}

/** The words that are no options, as many places as they fill, with a `--` on either side; the offset behind them. */
function takePositionals(parse: Parse, from: number): number {
  const { words, tags, steps, open } = parse;
  if (open.length === 0) return from;
  const run = tags.slice(from, nextOption(parse, from));
  const counts = placeWords(open, run.filter(({ kind }) => kind === "argument").length);
  if (counts.length === 0) return from;
  parse.open = open.slice(counts.length);
  let at = skipDashes(tags, from);
  for (const [index, count] of counts.entries()) {
    for (let taken = 0; taken < count; taken += 1) {
      const word = words[at];
      if (word !== undefined) steps.push({ kind: "positional", name: open[index]?.name ?? "", word });
      at = skipDashes(tags, at + 1);
    }
  }
  return at;
}

function skipDashes(tags: readonly Tag[], at: number): number {
  return tags[at]?.kind === "dashes" ? at + 1 : at;
}

/**
 * How many of a number of words each place gets. Places that cannot have enough stay open; one that takes none is done with as soon as it
 * was looked for.
 */
function placeWords(open: readonly Positional[], available: number): readonly number[] {
  const spans = open.map(({ takes }) => spanOf(takes));
  let reserved = 0;
  let reached = 0;
  for (const { least } of spans) {
    if (reserved + least > available) break;
    reserved += least;
    reached += 1;
  }
  let left = available - reserved;
  return spans.slice(0, reached).map(({ least, most }) => {
    const extra = Math.min(left, most - least);
    left -= extra;
    return least + extra;
  });
}

function spanOf(takes: Arity): { readonly least: number; readonly most: number } {
  switch (takes) {
    case "none":
      return { least: 0, most: 0 };
    case "one":
      return { least: 1, most: 1 };
    case "optional":
      return { least: 0, most: 1 };
    case "any":
    case "rest":
      return { least: 0, most: Number.POSITIVE_INFINITY };
    case "some":
      return { least: 1, most: Number.POSITIVE_INFINITY };
    default:
      return { least: takes, most: takes };
  }
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
  return parse.open.some(({ takes }) => spanOf(takes).least > 0) ? at + 1 : nextOption(parse, at + 1);
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
  const { least, most } = spanOf(arity);
  const count = wordCount(parse, at + 1, most);
  if (count < least) steps.push({ kind: "no-value", flag, name, next: words[at + 1 + count], takes: arity });
  else steps.push({ kind: "option", name, flag, values: namedValues(words.slice(at + 1, at + 1 + count), name) });
  return at + 1 + count;
}

/** How many words in a row an option takes. */
function wordCount({ tags }: Parse, from: number, most: number): number {
  const limit = Math.min(tags.length, from + most);
  let at = from;
  while (at < limit && tags[at]?.kind === "argument") at += 1;
  return at - from;
}

function namedValues(words: readonly Word[], name: string): readonly Source[] {
  return words.map((word, index) => partOf(word, 0, words.length > 1 ? `${name}[${index}]` : name));
}
