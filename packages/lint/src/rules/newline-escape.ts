import { defineDiagnostic } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { givenOptions, hasParts, shapeOf } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";
import { mayHold, rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<object>({
  code: "snippet/newline-escape",
  severity: "warning",
  message: () => "`\\n` stays two characters in these quotes; the AWS CLI sends a backslash and an `n`.",
  expected: () => "`$'…'` quotes, or JSON",
});

/** `\n` that is meant to be a line end, in quotes that keep it as it is. JSON has its own escapes. */
export const newlineEscape = defineSnippetRule({
  diagnostic,
  fixes: "unsafe",
  scope: "command",
  check({ command, binding }) {
    if (command.dialect !== "posix" || !mayHold(command, "\\n")) return [];
    return givenOptions(command).flatMap((option) => {
      const shape = shapeOf(option, binding);
      const isText = shape !== undefined && (shape.kind === "string" || hasParts(shape));
      return option.values.slice(0, 1).flatMap((word) => {
        const raw = rawText(command, word.range);
        const at = raw.indexOf("\\n");
        const isJson = /^\s*[[{]/.test(word.text) || raw.includes("$'");
        if (!isText || isJson || at === -1 || !/^(?:"[^"]*"|'[^']*')$/.test(raw)) return [];
        const range = { start: word.range.start + at, end: word.range.start + at + 2 };
        const isPlain = !/['$`]/.test(raw.slice(1, -1)) && !/\\[^n]/.test(raw);
        const fix = { title: "Use `$'…'`", edits: [{ range: word.range, newText: `$'${raw.slice(1, -1)}'` }] };
        return [diagnostic(placeIn(command.shell, range), {}, isPlain ? { fix } : {})];
      });
    });
  },
});
