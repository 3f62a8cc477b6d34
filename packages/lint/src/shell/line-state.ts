import type { Dialect } from "../snippet.ts";
import { continuationMarks } from "./dialect-marks.ts";

/** Where a shell stands at the end of a line: what is open there, and whether the line goes on. */
export interface LineState {
  /** The quote that is open. */
  readonly quote: "'" | '"' | undefined;
  /** The words that end the texts that commands are given, `<<EOF`; the first comes first. */
  readonly heredocs: readonly Heredoc[];
  /** True behind a continuation mark. */
  readonly continued: boolean;
}

interface Heredoc {
  readonly delimiter: string;
  /** `<<-`: tabs may stand before the delimiter. */
  readonly indented: boolean;
}

/** Before the first line. */
export const initialState: LineState = { quote: undefined, heredocs: [], continued: false };

/** True where the next line belongs to what was begun. */
export function isOpen({ quote, heredocs, continued }: LineState): boolean {
  return quote !== undefined || heredocs.length > 0 || continued;
}

const heredoc = /<<(-?)[ \t]*(?:\\?([\w.-]+)|'([^'\n]+)'|"([^"\n]+)")/y;

/** The state behind a line. It is a rough reading, for finding where commands end; the words are read by the shell's own rules. */
export function afterLine(line: string, before: LineState, dialect: Dialect): LineState {
  const [first, ...others] = before.heredocs;
  if (first !== undefined && before.quote === undefined && !before.continued) {
    const text = first.indented ? line.replace(/^\t+/, "") : line;
    return text === first.delimiter ? { ...before, heredocs: others } : before;
  }
  return dialect === "posix" ? afterPosixLine(line, before) : afterWindowsLine(line, before, dialect);
}

/** Where a reader of a line stands. */
interface Cursor {
  readonly line: string;
  quote: LineState["quote"];
  readonly heredocs: Heredoc[];
  at: number;
}

function afterPosixLine(line: string, { quote, heredocs }: LineState): LineState {
  const cursor: Cursor = { line, quote, heredocs: [...heredocs], at: 0 };
  while (cursor.at < line.length) {
    const character = line.charAt(cursor.at);
    // Blanks behind the mark undo it, and nobody means that.
    if (character === "\\" && cursor.quote !== "'" && line.slice(cursor.at + 1).trim() === "") {
      return { quote: cursor.quote, heredocs: cursor.heredocs, continued: true };
    }
    if (cursor.quote === undefined && isComment(line, cursor.at)) break;
    stepPosix(cursor, character);
    cursor.at += 1;
  }
  return { quote: cursor.quote, heredocs: cursor.heredocs, continued: false };
}

function isComment(line: string, at: number): boolean {
  return line.charAt(at) === "#" && (at === 0 || /[\s;&|(]/.test(line.charAt(at - 1)));
}

function stepPosix(cursor: Cursor, character: string): void {
  const { quote } = cursor;
  if (character === quote) cursor.quote = undefined;
  else if (quote === "'") return;
  else if (character === "\\") cursor.at += 1;
  else if (quote === '"') return;
  else if (character === "'" || character === '"') cursor.quote = character;
  else if (character === "<") takeHeredoc(cursor);
}

/** Notes the heredoc that begins here. */
function takeHeredoc(cursor: Cursor): void {
  const { line, at, heredocs } = cursor;
  if (line.startsWith("<<<", at)) cursor.at += 2;
  heredoc.lastIndex = cursor.at;
  const [found, dash, bare, single, double] = heredoc.exec(line) ?? [];
  const delimiter = bare ?? single ?? double;
  if (found === undefined || delimiter === undefined) return;
  heredocs.push({ delimiter, indented: dash === "-" });
  cursor.at += found.length - 1;
}

function afterWindowsLine(line: string, before: LineState, dialect: Dialect): LineState {
  const mark = continuationMarks[dialect];
  const quotes = dialect === "cmd" ? '"' : `"'`;
  const cursor: Cursor = { line, quote: before.quote, heredocs: [], at: 0 };
  while (cursor.at < line.length) {
    const character = line.charAt(cursor.at);
    if (character === mark && cursor.quote !== "'") {
      if (line.slice(cursor.at + 1).trim() === "") return { quote: cursor.quote, heredocs: [], continued: true };
      cursor.at += 1;
    } else stepWindows(cursor, character, quotes);
    cursor.at += 1;
  }
  // cmd closes every quote at the end of a line.
  return { quote: dialect === "cmd" ? undefined : cursor.quote, heredocs: [], continued: false };
}

function stepWindows(cursor: Cursor, character: string, quotes: string): void {
  if (character === cursor.quote) cursor.quote = undefined;
  else if (cursor.quote === undefined && quotes.includes(character)) cursor.quote = character === "'" ? "'" : '"';
}
