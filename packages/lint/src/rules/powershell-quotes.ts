import { defineDiagnostic } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { placeIn } from "./command/place.ts";
import { rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<object>({
  code: "snippet/powershell-quotes",
  severity: "warning",
  message: () => "PowerShell before 7.3 removes the double quotes from a word that it hands to a program.",
  expected: () => '`\\"` for each of them, or a file (`file://`)',
});

/** JSON in single quotes for PowerShell. */
export const powershellQuotes = defineSnippetRule({
  diagnostic,
  fixes: "unsafe",
  scope: "command",
  check({ command }) {
    if (command.dialect !== "powershell") return [];
    return command.words.flatMap(({ range }) => {
      const raw = rawText(command, range);
      const at = raw.search(/(?<!\\)"/);
      if (!/^'[^']*'$/.test(raw) || at === -1) return [];
      const fix = {
        title: 'Write `\\"`',
        edits: [{ range, newText: raw.replaceAll(/(?<!\\)"/g, '\\"') }],
      };
      return [diagnostic(placeIn(command.shell, { start: range.start + at, end: range.start + at + 1 }), {}, { fix })];
    });
  },
});
