import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { placeIn } from "./command/place.ts";
import { quoteWord } from "./command/quote-fix.ts";
import { bareRanges } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly written: string }>({
  code: "snippet/unquoted-pattern",
  severity: "warning",
  message: ({ written }) =>
    `${show(written)} means something to the shell: zsh refuses a pattern that no file matches.`,
  expected: () => "quotes around the word",
});

/** Brackets, stars and question marks without quotes. */
export const unquotedPattern = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command }) {
    // Of a command that no shell can read, nobody knows where its words end.
    if (command.dialect !== "posix" || command.fault !== undefined) return [];
    return command.words.flatMap((word) => {
      const [first] = bareRanges(word, /^[[*?]$/);
      const isOpaque = command.opaque.some(({ range }) => range.start < word.range.end && word.range.start < range.end);
      if (first === undefined || isOpaque) return [];
      const written = command.shell.text.slice(first.start, first.end);
      return [diagnostic(placeIn(command.shell, first), { written }, quoteWord(word, command))];
    });
  },
});
