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

function afterPosixLine(line: string, before: LineState): LineState {
  let { quote } = before;
  const heredocs = [...before.heredocs];
  let at = 0;
  while (at < line.length) {
    const character = line.charAt(at);
    if (quote === "'") {
      if (character === "'") quote = undefined;
    } else if (character === "\\") {
      if (at === line.length - 1) return { quote, heredocs, continued: true };
      at += 1;
    } else if (quote === '"') {
      if (character === '"') quote = undefined;
    } else if (character === "'" || character === '"') {
      quote = character;
    } else if (character === "#" && /^$|[\s;&|(]$/.test(line.slice(0, at))) {
      break;
    } else if (character === "<") {
      at += takeHeredoc(line, at, heredocs);
    }
    at += 1;
  }
  return { quote, heredocs, continued: false };
}

/** Notes the heredoc that begins at an offset; how many characters more than one it takes. */
function takeHeredoc(line: string, at: number, heredocs: Heredoc[]): number {
  if (line.startsWith("<<<", at)) return 2;
  heredoc.lastIndex = at;
  const [found, dash, bare, single, double] = heredoc.exec(line) ?? [];
  const delimiter = bare ?? single ?? double;
  if (found === undefined || delimiter === undefined) return 0;
  heredocs.push({ delimiter, indented: dash === "-" });
  return found.length - 1;
}

function afterWindowsLine(line: string, before: LineState, dialect: Dialect): LineState {
  const mark = continuationMarks[dialect];
  const quotes = dialect === "cmd" ? '"' : `"'`;
  let { quote } = before;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === mark && quote !== "'") {
      if (at === line.length - 1) return { quote, heredocs: [], continued: true };
      at += 1;
    } else if (quote === undefined && quotes.includes(character)) {
      quote = character === "'" ? "'" : '"';
    } else if (character === quote) {
      quote = undefined;
    }
  }
  // cmd closes every quote at the end of a line.
  return { quote: dialect === "cmd" ? undefined : quote, heredocs: [], continued: false };
}
