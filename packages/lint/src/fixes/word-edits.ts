import { cmd, isPlainIn, posix, powershell, quoteContext, type Shell } from "@longhand/convert";
import { applyEdits, contains, type Range, type Source, type TextEdit, toHome } from "@longhand/diagnostics";
import type { Command, Word } from "../command.ts";
import type { Dialect } from "../snippet.ts";

const shells: Readonly<Record<Dialect, Shell>> = { posix, powershell, cmd };

/**
 * Edits of a word, or of the part of it behind `=`, as edits of the command line: in the place itself where the text needs no other
 * quotes than it has, else of the whole word, quoted anew. Undefined where neither can be done: where the shell has something to put
 * into the word, or made several of it.
 */
export function wordEdits(
  edits: readonly TextEdit[],
  value: Source,
  command: Command,
): readonly TextEdit[] | undefined {
  const word = findWord(value, command);
  if (word === undefined || word.expansion !== undefined) return undefined;
  return editsInPlace(edits, value, command, word) ?? wholeWord(edits, value, command, word);
}

function findWord(value: Source, { shell, words }: Command): Word | undefined {
  const whole = rangeInShell(value, { start: 0, end: value.text.length });
  return value.home?.document === shell ? words.find(({ range }) => contains(range, whole)) : undefined;
}

/** One step towards the page. */
function rangeInShell({ home, ...value }: Source, range: Range): Range {
  if (home === undefined) return range;
  const { name, text } = home.document;
  return toHome({ ...value, home: { document: { name, text }, segments: home.segments } }, range).range;
}

function editsInPlace(
  edits: readonly TextEdit[],
  value: Source,
  { shell, dialect }: Command,
  { range: word }: Word,
): readonly TextEdit[] | undefined {
  const mapped = edits.map(({ range, newText }) => ({ inner: range, range: rangeInShell(value, range), newText }));
  const isPlain = mapped.every(({ inner, range, newText }) => {
    if (shell.text.slice(range.start, range.end) !== value.text.slice(inner.start, inner.end)) return false;
    if (dialect !== "posix") return /^[\w@:./-]*$/.test(newText);
    const context = quoteContext(shell.text, word, range.start);
    return quoteContext(shell.text, word, range.end) === context && isPlainIn(context, newText);
  });
  return isPlain ? mapped.map(({ range, newText }) => ({ range, newText })) : undefined;
}

function wholeWord(
  edits: readonly TextEdit[],
  value: Source,
  { dialect, opaque }: Command,
  { range, text, units }: Word,
): readonly TextEdit[] | undefined {
  const isKnown = units.every(({ kind }) => kind !== "unknown") && !opaque.some((part) => contains(range, part.range));
  if (!isKnown || !text.endsWith(value.text)) return undefined;
  const fixed = text.slice(0, text.length - value.text.length) + applyEdits(value.text, edits);
  const newText = shells[dialect].quote(fixed);
  return newText === undefined ? undefined : [{ range, newText }];
}
