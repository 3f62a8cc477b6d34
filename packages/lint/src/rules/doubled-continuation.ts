import { defineDiagnostic } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { continuationMark } from "./command/continuation-mark.ts";
import { lineBreakRange } from "./command/line-break-range.ts";
import { placeIn } from "./command/place.ts";

const diagnostic = defineDiagnostic<object>({
  code: "snippet/doubled-continuation",
  severity: "error",
  message: () => "Two backslashes are one that goes to the AWS CLI as a word; the command ends here.",
  expected: () => "one backslash as the last character of the line",
});

/** A mark that was escaped for a template, and pasted as text. */
export const doubledContinuation = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command }) {
    return command.breaks
      .filter(({ kind }) => kind === "doubled")
      .map((found) => {
        const range = lineBreakRange(command, found);
        const fix = { title: "Write one backslash", edits: [{ range, newText: continuationMark(command) }] };
        return diagnostic(placeIn(command.shell, range), {}, { fix });
      });
  },
});
