import { quoteContext } from "@longhand/convert";
import { defineDiagnostic } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { placeIn } from "./command/place.ts";
import { isOpen, rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<object>({
  code: "snippet/history-expansion",
  severity: "warning",
  message: () =>
    "At a prompt, the shell puts an earlier command in the place of `!` and what follows, also in double quotes.",
  expected: () => "single quotes",
});

/** `!` where an interactive shell looks for its history. Scripts have none. */
export const historyExpansion = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command, snippet }) {
    if (command.dialect !== "posix" || snippet.kind === "script") return [];
    const { text } = command.shell;
    return command.words.flatMap((word) => {
      const raw = rawText(command, word.range);
      const found = [...raw.matchAll(/!(?![\s="'(]|$)/g)].find(({ index }) => {
        const at = word.range.start + index;
        return text.charAt(at - 1) !== "\\" && ["double", "bare"].includes(quoteContext(text, word.range, at));
      });
      if (found === undefined) return [];
      const at = word.range.start + found.index;
      const isPlain = /^"[^"'\\$`]*"$/.test(raw) && !isOpen(word);
      const fix = { title: "Use single quotes", edits: [{ range: word.range, newText: `'${raw.slice(1, -1)}'` }] };
      return [diagnostic(placeIn(command.shell, { start: at, end: at + 1 }), {}, isPlain ? { fix } : {})];
    });
  },
});
