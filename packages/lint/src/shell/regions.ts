import type { Range, Source } from "@longhand/diagnostics";
import type { Block } from "../documents/block.ts";
import { cut, type Piece } from "../documents/cut.ts";
import type { Dialect } from "../snippet.ts";
import { dialectByMarks, dialectOfBlock } from "./dialect.ts";
import { afterLine, initialState, isOpen, type LineState } from "./line-state.ts";
import { linesOf } from "./lines.ts";
import { createOutputReader, programLine } from "./output-lines.ts";
import { type Prompt, promptOf, secondPrompt } from "./prompts.ts";

/** The lines of a block that a shell gets in one go. */
export interface Region {
  readonly source: Source;
  readonly dialect: Dialect;
}

/** The regions of a block, and whether prompts mark them. */
export interface Regions {
  readonly kind: "session" | "plain";
  readonly regions: readonly Region[];
}

/** A line that goes on with the options of the line before it, though nothing says so. */
const optionLine = /^\s*--?(?!aws\s)[A-Za-z]/;

/** Takes prompts and output out of a block. */
export function findRegions(block: Block): Regions {
  const { source, holds } = block;
  const dialect = dialectOfBlock(block);
  if (holds === "commands") return { kind: "plain", regions: [{ source, dialect }] };
  const lines = linesOf(source.text);
  const prompts = findPrompts(source.text, lines);
  if (prompts.some((prompt) => prompt !== undefined)) {
    return { kind: "session", regions: sessionRegions(source, lines, prompts, dialect) };
  }
  return { kind: "plain", regions: plainRegions(source, lines, dialect) };
}

function findPrompts(text: string, lines: readonly Range[]): readonly (Prompt | undefined)[] {
  const found = lines.map(({ start, end }) => promptOf(text.slice(start, end)));
  if (found.some((prompt) => prompt !== undefined)) return found;
  // A `>` is a prompt where it stands before every command.
  const texts = lines.map(({ start, end }) => text.slice(start, end));
  const marked = texts.map((line) => (programLine.test(line.replace(/^\s*>\s?/, "")) ? secondPrompt(line) : undefined));
  const commands = marked.filter((length) => length !== undefined);
  if (commands.length === 0 || commands.includes(0)) return found;
  return marked.map((length) => (length === undefined ? undefined : { length }));
}

/** Where the lines are read. */
interface Reading {
  readonly source: Source;
  readonly lines: readonly Range[];
  readonly prompts: readonly (Prompt | undefined)[];
}

function sessionRegions(
  source: Source,
  lines: readonly Range[],
  prompts: readonly (Prompt | undefined)[],
  dialect: Dialect,
): readonly Region[] {
  const reading = { source, lines, prompts };
  const regions: Region[] = [];
  let at = 0;
  while (at < lines.length) {
    const prompt = prompts[at];
    if (prompt === undefined) at += 1;
    else {
      const own = ownDialect(prompt, source, lines, at) ?? dialect;
      const { pieces, next } = takeCommand(reading, at, own);
      regions.push({ source: cut(source, pieces), dialect: own });
      at = next;
    }
  }
  return regions;
}

/** A prompt of Windows says which shell it is, unless the line goes on as the lines of the other do. */
function ownDialect(prompt: Prompt, { text }: Source, lines: readonly Range[], at: number): Dialect | undefined {
  const { start = 0, end = 0 } = lines[at] ?? {};
  return dialectByMarks(text.slice(start, end)) ?? prompt.dialect;
}

/** The lines of the command behind a prompt. */
function takeCommand(
  { source, lines, prompts }: Reading,
  first: number,
  dialect: Dialect,
): { readonly pieces: readonly Piece[]; readonly next: number } {
  const pieces: Piece[] = [];
  let state = initialState;
  let at = first;
  for (; at < lines.length; at += 1) {
    const { start, end } = lines[at] ?? { start: 0, end: 0 };
    const line = source.text.slice(start, end);
    const skipped = at === first ? (prompts[at]?.length ?? 0) : goesOn(line, prompts[at], state);
    if (skipped === undefined) break;
    pieces.push({ start: start + skipped, end: Math.min(end + 1, source.text.length) });
    state = afterLine(line.slice(skipped), state, dialect);
  }
  return { pieces, next: at };
}

/** How much stands before what a line adds to the command before it; undefined for a line that adds nothing. */
function goesOn(line: string, prompt: Prompt | undefined, state: LineState): number | undefined {
  if (prompt !== undefined) {
    return isOpen(state) && optionLine.test(line.slice(prompt.length)) ? prompt.length : undefined;
  }
  if (!isOpen(state)) return optionLine.test(line) ? 0 : undefined;
  return state.heredocs.length > 0 ? 0 : secondPrompt(line);
}

function plainRegions(source: Source, lines: readonly Range[], dialect: Dialect): readonly Region[] {
  const runs = commandRuns(source.text, lines, dialect);
  const [only] = runs;
  if (only !== undefined && runs.length === 1 && only.end - only.start === source.text.length) {
    return [{ source, dialect }];
  }
  return runs.map((run) => ({ source: cut(source, [run]), dialect }));
}

/** The stretches of a text between its output. */
function commandRuns(text: string, lines: readonly Range[], dialect: Dialect): readonly Range[] {
  const runs: { start: number; end: number }[] = [];
  const isOutput = createOutputReader();
  let state = initialState;
  let wasOutput = true;
  for (const [index, { start, end }] of lines.entries()) {
    const line = text.slice(start, end);
    const next = lines[index + 1];
    if (!isOpen(state) && isOutput(line, next === undefined ? "" : text.slice(next.start, next.end))) {
      wasOutput = true;
      continue;
    }
    const whole = Math.min(end + 1, text.length);
    const last = runs.at(-1);
    if (last === undefined || wasOutput) runs.push({ start, end: whole });
    else last.end = whole;
    wasOutput = false;
    state = afterLine(line, state, dialect);
  }
  return runs;
}

/**
 * The commands of a region that a shell cannot read as a whole, each from its first line to where it seems to end. Text that is no command
 * stands between them, most likely.
 */
export function splitRegion({ source, dialect }: Region): readonly Region[] {
  const lines = linesOf(source.text);
  const regions: Region[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const { start, end } = lines[at] ?? { start: 0, end: 0 };
    if (!programLine.test(source.text.slice(start, end))) continue;
    const { pieces, next } = takeCommand({ source, lines, prompts: [] }, at, dialect);
    regions.push({ source: cut(source, pieces), dialect });
    at = next - 1;
  }
  return regions;
}
