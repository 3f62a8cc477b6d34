import { defineDiagnostic, show } from "@longhand/diagnostics";
import { parse } from "@longhand/grammar";
import { defineSnippetRule } from "../rule.ts";
import { errorsIn } from "./command/found-in-word.ts";
import { placeIn } from "./command/place.ts";
import { isOpen, mayHold, rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly written: string; readonly left: string }>({
  code: "snippet/eaten-quotes",
  severity: "error",
  message: ({ written, left }) =>
    `The shell takes the quotes of ${show(written)} for its own: the AWS CLI gets ${show(left)}, and cannot read it.`,
  expected: () => "single quotes around the whole word, beside those within it",
});

/** Quotes that were meant for the shorthand, and that the shell removes. */
export const eatenQuotes = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command, binding }) {
    if (command.dialect !== "posix" || !mayHold(command, '"')) return [];
    return command.words.flatMap((word) => {
      const raw = rawText(command, word.range);
      const isInner = /^[\w.:/#-]+=(?:.*[=,{[])?"/.test(raw) && !raw.includes("'") && !raw.includes("\\");
      if (!isInner || isOpen(word) || word.expansion !== undefined) return [];
      const isBroken = errorsIn(word.range, command, binding).some(({ code }) => {
        return code.startsWith("syntax/") || code === "shape/comma-made-a-list" || code === "shape/not-a-single-value";
      });
      if (!isBroken || parse({ name: "<word>", text: raw }).diagnostics.length > 0) return [];
      const fix = { title: "Quote the word", edits: [{ range: word.range, newText: `'${raw}'` }] };
      return [diagnostic(placeIn(command.shell, word.range), { written: raw, left: word.text }, { fix })];
    });
  },
});
