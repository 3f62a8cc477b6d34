import { lexScript, maskPlaceholders, type ShellScript, type ShellWord, textOf, wordSource } from "@longhand/convert";
import { type Range, type Source, toHome } from "@longhand/diagnostics";

/** A command that runs the AWS CLI, as far as it is written, and the word at the cursor. */
export interface OpenCommand {
  /** The name by which it is called. */
  readonly program: string;
  /** Behind the program's name, without quotes; those behind the cursor too. Braces are not expanded. */
  readonly words: readonly string[];
  /** Which of them the cursor is in. */
  readonly index: number;
  /** Where in it. */
  readonly offset: number;
  readonly quotes: ShellQuotes;
  /** A range of the word, in the line. */
  readonly toLine: (range: Range) => Range;
}

/** The quotes of the shell that are open at the cursor. */
export type ShellQuotes = "none" | "single" | "double";

/** Which names are the AWS CLI's. */
export type IsProgram = (name: string) => boolean;

/** The command at an offset of a command line or a script, as bash reads it up to there; undefined where there is none. */
export function openCommand(line: string, cursor: number, isProgram: IsProgram): OpenCommand | undefined {
  const head = line.slice(0, cursor);
  const { script, closing } = lexOpen(head);
  const written = script.commands
    .map(({ words }) => fromProgram(words, isProgram))
    .findLast((words) => isOpenAt(words, head));
  if (written === undefined) return undefined;
  const last = written.at(-1);
  const open = last !== undefined && cursor <= last.range.end ? last : undefined;
  const before = open === undefined ? written : written.slice(0, -1);
  const typed = textOf(open?.units ?? []);
  const finished = finishedWords(line, written[0]?.range.start ?? cursor, isProgram);
  const word =
    finished.find(({ range, units }) => range.start === open?.range.start && textOf(units).startsWith(typed)) ?? open;
  const after = finished.filter(({ range }) => range.start >= Math.max(cursor, word?.range.end ?? cursor));
  return {
    program: toText(written[0]),
    words: [...before.slice(1).map(toText), toText(word), ...after.map(toText)],
    index: before.length - 1,
    offset: typed.length,
    quotes: quotesOf(closing),
    toLine: (range) =>
      lineRange(
        range,
        typed.length,
        cursor,
        word && wordSource(word.units, word.range, { name: "<line>", text: line }),
      ),
  };
}

/** What closes that which a shell finds open at the end of a text: of what holds others, with a quote that may be open in it. */
const closers: ReadonlyMap<string, readonly string[]> = new Map([
  ["single quote", ["'"]],
  ["ANSI-C quote", ["'"]],
  ["double quote", ['"']],
  ["command substitution", [")", "')", '")']],
  ["backtick", ["`", "'`", '"`']],
]);

/** Quotes and substitutions lie in each other, seldom more than two deep. */
const maxOpen = 8;

/** A text whose quotes may be open, and what closes them: the innermost first. */
function lexOpen(head: string): OpenText {
  let open: OpenText = { script: lex(head), closing: "" };
  for (let depth = 0; depth < maxOpen; depth += 1) {
    const next = closeOnce(head, open);
    if (next === undefined) break;
    open = next;
  }
  return open;
}

interface OpenText {
  readonly script: ShellScript;
  readonly closing: string;
}

/** With one thing more closed; undefined where nothing is open, or nothing helps. */
function closeOnce(head: string, { script, closing }: OpenText): OpenText | undefined {
  const { fault } = script;
  const choices = fault?.kind === "unclosed" ? (closers.get(fault.what) ?? []) : [];
  for (const choice of choices) {
    const next = { script: lex(head + choice + closing), closing: choice + closing };
    if (next.script.fault?.what !== fault?.what) return next;
  }
  return undefined;
}

function lex(text: string): ShellScript {
  return lexScript(text, maskPlaceholders(text).masked);
}

function fromProgram(words: readonly ShellWord[], isProgram: IsProgram): readonly ShellWord[] {
  const at = words.findIndex(({ units }) => isProgram(textOf(units)));
  return at === -1 ? [] : words.slice(at);
}

/** True for a command that a word written at the end of the text belongs to. */
function isOpenAt(words: readonly ShellWord[], head: string): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  const isProgramItself = words.length === 1 && last.range.end >= head.length;
  return !isProgramItself && /^(?:[ \t]|\\\r?\n)*$/.test(head.slice(last.range.end));
}

/** The words of the same command in the whole line. */
function finishedWords(line: string, start: number, isProgram: IsProgram): readonly ShellWord[] {
  const { commands } = lex(line);
  const found = commands.map(({ words }) => fromProgram(words, isProgram));
  return found.find((words) => words[0]?.range.start === start) ?? [];
}

function toText(word: ShellWord | undefined): string {
  return textOf(word?.units ?? []);
}

function quotesOf(closing: string): ShellQuotes {
  if (closing.startsWith("'")) return "single";
  return closing.startsWith('"') ? "double" : "none";
}

/** What is written up to the cursor ends there, whatever quotes it stands in. */
function lineRange({ start, end }: Range, typed: number, cursor: number, word: Source | undefined): Range {
  if (word === undefined) return { start: cursor, end: cursor };
  const first = start < typed ? toHome(word, { start, end: start + 1 }).range.start : cursor;
  const last = end > typed ? toHome(word, { start: end - 1, end }).range.end : cursor;
  return { start: first, end: last };
}
