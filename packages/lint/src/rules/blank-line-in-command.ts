import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { lineOf } from "./command/line-break-range.ts";
import { placeIn } from "./command/place.ts";
import { rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly next: string }>({
  code: "snippet/blank-line-in-command",
  severity: "error",
  message: ({ next }) => `The blank line ends the command; the shell takes ${show(next)} for another program.`,
});

/** A continued line with nothing behind it, in the middle of a command. */
export const blankLineInCommand = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command }) {
    const { text } = command.shell;
    return command.breaks
      .filter(({ kind }) => kind === "empty-line")
      .map(({ range, next }) => {
        const line = lineOf(text, range.start);
        const start = text.slice(line.start, line.end).trim() === "" ? line.start : line.end;
        const end = text.lastIndexOf("\n", next.start - 1) + 1;
        const fix = { title: "Remove the blank line", edits: [{ range: { start, end }, newText: "" }] };
        const extras = start < end ? { fix } : {};
        return diagnostic(placeIn(command.shell, range), { next: rawText(command, next) }, extras);
      });
  },
});
