import {
  applyEdits,
  contains,
  type Diagnostic,
  type Fix,
  type Range,
  type RangePlace,
  type Source,
  type TextEdit,
  toHome,
} from "@longhand/diagnostics";
import { posix } from "../to-command/posix.ts";
import { lexBash } from "./bash-lexer.ts";
import { expandBraces } from "./expand-braces.ts";
import { maskPlaceholders } from "./placeholders.ts";
import { isPlainIn, quoteContext } from "./quote-context.ts";
import type { ShellWord } from "./shell-lexer.ts";
import { textOf } from "./word-source.ts";

/**
 * Diagnostics about the words of a command line, with their fixes as edits of the line: in the place itself where the new text
 * needs no other quotes, else with the whole word quoted anew. A fix of a word in which the shell has something to replace, or
 * that it makes several of, has none.
 */
export function withHomeFixes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const words = new Map<Source, readonly ShellWord[]>();
  return diagnostics.map((diagnostic) => {
    const { at, fix } = diagnostic;
    const document = at.kind === "range" ? at.source.home?.document : undefined;
    if (fix === undefined || at.kind !== "range" || document === undefined) return diagnostic;
    const known = words.get(document) ?? wordsOf(document);
    words.set(document, known);
    const homeFix = homeFixOf(fix, at, document, known);
    return homeFix === undefined ? diagnostic : { ...diagnostic, homeFix };
  });
}

function wordsOf({ text }: Source): readonly ShellWord[] {
  return lexBash(text, maskPlaceholders(text).masked).commands.flatMap(({ words }) => words);
}

function homeFixOf(
  { title, edits }: Fix,
  { source: value }: RangePlace,
  document: Source,
  words: readonly ShellWord[],
): Fix | undefined {
  const whole = rangeIn(value, { start: 0, end: value.text.length });
  const word = words.find(({ range }) => contains(range, whole));
  // The value is all of the word, or what is behind `=`.
  if (word === undefined || !isFixed(word) || !textOf(word.units).endsWith(value.text)) return undefined;
  const fixed = withoutSuffix(textOf(word.units), value.text) + applyEdits(value.text, edits);
  const written = [inPlace(edits, value, document, word), wholeWord(fixed, word)].find(
    (some) => some !== undefined && readsAs(fixed, document.text, word.range, some),
  );
  return written === undefined ? undefined : { title, edits: written.map((edit) => toOutermost(edit, document)) };
}

/** True where the shell passes the word as it stands there. Words that are made of braces lack them. */
function isFixed({ units }: ShellWord): boolean {
  const [first = []] = expandBraces(units) ?? [];
  return textOf(first) === textOf(units) && !units.some(({ kind }) => kind === "unknown");
}

function withoutSuffix(text: string, suffix: string): string {
  return text.slice(0, text.length - suffix.length);
}

function inPlace(
  edits: readonly TextEdit[],
  value: Source,
  { text }: Source,
  word: ShellWord,
): readonly TextEdit[] | undefined {
  const mapped = edits.map(({ range, newText }) => ({ inner: range, range: rangeIn(value, range), newText }));
  const isPlain = mapped.every(({ inner, range, newText }) => {
    const isAsWritten = text.slice(range.start, range.end) === value.text.slice(inner.start, inner.end);
    return isAsWritten && isPlainIn(quoteContext(text, word.range, range.start), newText);
  });
  return isPlain ? mapped.map(({ range, newText }) => ({ range, newText })) : undefined;
}

function wholeWord(fixed: string, { range }: ShellWord): readonly TextEdit[] | undefined {
  const newText = posix.quote(fixed);
  return newText === undefined ? undefined : [{ range, newText }];
}

/** Whether the shell passes the fixed word once the edits are made: of what is plain, braces may still mean more. */
function readsAs(fixed: string, text: string, { start, end }: Range, edits: readonly TextEdit[]): boolean {
  const moved = edits.map(({ range, newText }) => ({
    range: { start: range.start - start, end: range.end - start },
    newText,
  }));
  // Behind a word, because a first one may be no word but something that is set.
  const { commands } = lexBash(`aws ${applyEdits(text.slice(start, end), moved)}`);
  const [, word] = commands.flatMap(({ words }) => words);
  return word !== undefined && isFixed(word) && textOf(word.units) === fixed;
}

/** One step towards the pasted text. */
function rangeIn({ home, ...value }: Source, range: Range): Range {
  if (home === undefined) return range;
  const { name, text } = home.document;
  return toHome({ ...value, home: { document: { name, text }, segments: home.segments } }, range).range;
}

function toOutermost({ range, newText }: TextEdit, document: Source): TextEdit {
  return { range: toHome(document, range).range, newText };
}
