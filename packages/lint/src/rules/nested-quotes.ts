import { defineDiagnostic, show } from "@longhand/diagnostics";
import type { Word } from "../command.ts";
import { defineSnippetRule } from "../rule.ts";
import { errorsIn } from "./command/found-in-word.ts";
import { placeIn } from "./command/place.ts";
import { isOpen, rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly written: string; readonly quote: string }>({
  code: "snippet/nested-quotes",
  severity: "error",
  message: ({ written, quote }) =>
    `${show(quote)} within ${show(quote)} ends the outer quotes: the shell sees several pieces in ${show(written)}.`,
  expected: () => "the other kind of quotes outside",
});

/** Quotes of one kind within each other. Said where what is left of them cannot be read. */
export const nestedQuotes = defineSnippetRule({
  diagnostic,
  fixes: "unsafe",
  scope: "command",
  check({ command, binding }) {
    if (command.dialect !== "posix") return [];
    return command.words.flatMap((word, index) => {
      const raw = rawText(command, word.range);
      const quote = raw.charAt(0);
      if (quote !== '"' && quote !== "'") return [];
      const end = endOfNest(word, command.words.slice(index + 1), (other) => rawText(command, other.range), quote);
      if (end === undefined) return [];
      const range = { start: word.range.start, end };
      const written = rawText(command, range);
      if (errorsIn(range, command, binding).length === 0) return [];
      const inner = written.slice(1, -1);
      const outer = quote === '"' ? "'" : '"';
      const canSwitch = !inner.includes(outer) && !isOpen(word) && !(outer === '"' && /[$`\\!]/.test(inner));
      const edits = [{ range, newText: outer + inner + outer }];
      const extras = canSwitch ? { fix: { title: "Use the other quotes outside", edits } } : {};
      return [diagnostic(placeIn(command.shell, range), { written, quote }, extras)];
    });
  },
});

/** Where a text ends that begins and ends with a quote, and has the same one within. */
function endOfNest(
  word: Word,
  others: readonly Word[],
  rawOf: (word: Word) => string,
  quote: string,
): number | undefined {
  const raw = rawOf(word);
  // `"{"a":1}"`: one word, whose middle stands outside of the quotes.
  const isJson = quote === '"' && /^"[[{]"[^"\\]+".*[\]}]"$/s.test(raw);
  if (isJson) return word.range.end;
  // `'Description='x y''`: the blank stands outside of the quotes, and makes words.
  const opens = raw.startsWith(quote) && raw.indexOf(quote, 1) < raw.length - 1 && !raw.endsWith(quote);
  const last = opens ? others.slice(0, 20).find((other) => rawOf(other).endsWith(quote)) : undefined;
  const isClosed = last !== undefined && !rawOf(last).startsWith(quote) && !rawOf(last).startsWith("-");
  return isClosed ? last.range.end : undefined;
}
