import type { ShellCommand } from "@longhand/convert";
import { textOf } from "@longhand/convert";
import type { Range } from "@longhand/diagnostics";
import type { LineBreak } from "../command.ts";
import type { Dialect } from "../snippet.ts";
import { continuationMarks } from "./dialect-marks.ts";
import { isProgram } from "./programs.ts";

/**
 * The line ends inside of a command that the shell takes for its end, though the next line goes on with options: those between a command and
 * the "programs" behind it whose names are options.
 */
export function findBreaks(
  text: string,
  commands: readonly ShellCommand[],
  from: number,
  dialect: Dialect,
): readonly LineBreak[] {
  const breaks: LineBreak[] = [];
  let before = commands[from];
  for (const command of commands.slice(from + 1)) {
    const [name] = command.words;
    if (before === undefined) break;
    // Commands inside of its words come behind it.
    if (command.range.end <= before.range.end) continue;
    if (name !== undefined && isProgram(textOf(name.units), [])) break;
    const next = firstWord(command, text);
    const gap = text.slice(lastWordEnd(before), next.start);
    const found = explainGap(gap, lastWordEnd(before), dialect, looksLikeOption(command));
    if (found === undefined) break;
    breaks.push({ ...found, next });
    before = command;
  }
  return breaks;
}

/** What a command begins with: its name, or `Key=Value`, which a shell takes for a variable. */
function firstWord({ words: [name], range: { start } }: ShellCommand, text: string): Range {
  if (name?.range.start === start) return name.range;
  return { start, end: start + (/^\S*/.exec(text.slice(start))?.[0].length ?? 0) };
}

function looksLikeOption({ words: [name] }: ShellCommand): boolean {
  return /^--?(?!aws$)[A-Za-z]/.test(textOf(name?.units ?? []));
}

/** Where the last word ends that is more than a mark. */
function lastWordEnd({ words, range }: ShellCommand): number {
  const last = words.findLast(({ units }) => !/^[\s\\/^`]*$/.test(textOf(units)));
  return last?.range.end ?? range.start;
}

/** The text between two parts of a command. */
interface Gap {
  readonly text: string;
  /** Where it begins. */
  readonly start: number;
  /** Where the mark stands, or should. */
  readonly at: number;
  /** Behind the mark; undefined where there is none. */
  readonly behind: string | undefined;
}

/** What is wrong with the text between two parts of a command; undefined where they are commands of their own. */
function explainGap(
  text: string,
  start: number,
  dialect: Dialect,
  isOption: boolean,
): Omit<LineBreak, "next"> | undefined {
  const blanks = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  const mark = continuationMarks[dialect];
  const behind = text.startsWith(mark, blanks) ? text.slice(blanks + 1) : undefined;
  const gap: Gap = { text, start, at: start + blanks, behind };
  const blanksBehind = behind === undefined ? undefined : /^[ \t]+(?=\n\s*$)/.exec(behind)?.[0].length;
  if (blanksBehind !== undefined) {
    return { kind: "blank-behind", range: { start: gap.at, end: gap.at + 1 + blanksBehind } };
  }
  if (!isOption) return undefined;
  return behind === undefined ? explainUnmarked(gap) : explainMarked(gap, behind, mark);
}

function explainMarked({ text, start, at }: Gap, behind: string, mark: string): Omit<LineBreak, "next"> | undefined {
  if (behind.startsWith(mark) && /^[ \t]*\n\s*$/.test(behind.slice(1))) {
    return { kind: "doubled", range: { start: at, end: at + 2 } };
  }
  if (/^\n(?:[ \t]*#[^\n]*\n)+\s*$/.test(behind)) return { kind: "comment", range: commentsIn(text, start) };
  if (!/^\n[ \t]*\n\s*$/.test(behind)) return undefined;
  return { kind: "empty-line", range: { start: at + 2, end: start + text.length } };
}

function explainUnmarked({ text, start, at }: Gap): Omit<LineBreak, "next"> | undefined {
  const rest = text.slice(at - start);
  if (/^\/[ \t]*\n\s*$/.test(rest)) return { kind: "slash", range: { start: at, end: at + 1 } };
  return /^\n\s*$/.test(rest) ? { kind: "missing", range: { start, end: start } } : undefined;
}

function commentsIn(gap: string, start: number): LineBreak["range"] {
  const [first = ""] = /\n[ \t]*#[\s\S]*$/.exec(gap) ?? [];
  const from = start + gap.length - first.length + 1;
  return { start: from, end: start + gap.trimEnd().length };
}
