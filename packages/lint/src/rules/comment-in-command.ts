import { defineDiagnostic } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { lineOf } from "./command/line-break-range.ts";
import { placeIn } from "./command/place.ts";

const diagnostic = defineDiagnostic<object>({
  code: "snippet/comment-in-command",
  severity: "warning",
  message: () =>
    "A comment cannot stand between continued lines: it ends the command, and the next line is a program of its own.",
  expected: () => "the comment above the command",
});

/** A comment line in the middle of a command. */
export const commentInCommand = defineSnippetRule({
  diagnostic,
  fixes: "unsafe",
  scope: "command",
  check({ command }) {
    const { text } = command.shell;
    return command.breaks
      .filter(({ kind }) => kind === "comment")
      .map(({ range }) => {
        const { start } = lineOf(text, command.range.start);
        const line = lineOf(text, range.start);
        const moved = [
          { range: { start, end: start }, newText: text.slice(line.start, line.end).trimStart() },
          { range: line, newText: "" },
        ];
        return diagnostic(placeIn(command.shell, range), {}, { fix: { title: "Move the comment", edits: moved } });
      });
  },
});
