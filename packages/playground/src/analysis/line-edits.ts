import { posix } from "@longhand/convert";
import { applyEdits, type Range, type Source, type TextEdit, toHome } from "@longhand/diagnostics";
import type { TextChange } from "./problems.ts";

/** What means nothing to a shell, in quotes or out of them. */
const harmless = /^[\w@%+=:,./-]*$/;

/**
 * Edits of a word as changes of the command line that it was cut from: in the place itself where the new text needs no quotes and the
 * old one has no escapes, else of the whole word, quoted anew. Undefined where the shell has something to put into the word.
 */
export function lineEdits(edits: readonly TextEdit[], source: Source, line: string): readonly TextChange[] | undefined {
  const mapped = edits.map(({ range, newText }) => ({ ...toHome(source, range).range, newText }));
  const { home } = source;
  if (home === undefined) return source.text === line ? mapped : undefined;
  const isPlain = mapped.every(({ start, end, newText }, index) => {
    const inner = edits[index]?.range ?? { start: 0, end: 0 };
    return harmless.test(newText) && line.slice(start, end) === source.text.slice(inner.start, inner.end);
  });
  if (isPlain) return mapped;
  const word = home.document.text === line ? wholeWord(source, line) : undefined;
  if (word === undefined || /[$`]/.test(line.slice(word.start, word.end))) return undefined;
  const newText = posix.quote(applyEdits(source.text, edits));
  return newText === undefined ? undefined : [{ ...word, newText }];
}

/** A word with its quotes: what stands without a blank before and behind its text. */
function wholeWord(source: Source, line: string): Range {
  const { start, end } = toHome(source, { start: 0, end: source.text.length }).range;
  const before = /\S*$/.exec(line.slice(0, start))?.[0].length ?? 0;
  const behind = /^[^\s;|&]*/.exec(line.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}
