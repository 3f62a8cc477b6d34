import type { Diagnostic, Source } from "@longhand/diagnostics";
import { posix } from "../to-command/posix.ts";
import { tooManyBraces, unquotedBraces } from "./diagnostics.ts";
import { expandBraces } from "./expand-braces.ts";
import type { ShellUnit, ShellWord } from "./shell-lexer.ts";
import { textOf, wordSource } from "./word-source.ts";

/** What a program gets of a word. */
export interface PassedWords {
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The words that the shell passes for one of a command line, its braces expanded. */
export function passWord(word: ShellWord, document: Source): PassedWords {
  const { units, range } = word;
  const at = { kind: "range", source: document, range } as const;
  const written = document.text.slice(range.start, range.end);
  const expanded = expandBraces(units);
  if (expanded === undefined) {
    return { sources: [wordSource(units, range, document)], diagnostics: [tooManyBraces(at, { written })] };
  }
  // Without quotes nothing is no word: `{,a}` is `a` alone.
  const passed = expanded.filter(({ length }) => length > 0);
  const sources = passed.map((choice) => wordSource(choice, range, document));
  if (sources.length === 1 && sources[0]?.text === textOf(units)) return { sources, diagnostics: [] };
  const data = { written, words: sources.map(({ text }) => text) };
  return { sources, diagnostics: [unquotedBraces(at, data, quotingFix(word, written))] };
}

/** Quotes a word as a whole. Not where the shell has more to replace in it and the quotes it has are in the way. */
function quotingFix({ units, range }: ShellWord, written: string): Pick<Diagnostic, "fix"> {
  const quoted = units.some(isUnknown) ? doubleQuoted(written) : posix.quote(textOf(units));
  return quoted === undefined ? {} : { fix: { title: "Quote the word", edits: [{ range, newText: quoted }] } };
}

function isUnknown({ kind }: ShellUnit): boolean {
  return kind === "unknown";
}

function doubleQuoted(written: string): string | undefined {
  return /["'\\]/.test(written) ? undefined : `"${written}"`;
}
