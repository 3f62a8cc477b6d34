import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { continuationMark } from "./command/continuation-mark.ts";
import { lineBreakRange } from "./command/line-break-range.ts";
import { placeIn } from "./command/place.ts";

const diagnostic = defineDiagnostic<{ readonly mark: string }>({
  code: "snippet/slash-continuation",
  severity: "error",
  message: () => "A slash does not continue the line; it goes to the AWS CLI as a word, and the command ends here.",
  expected: ({ mark }) => show(mark),
});

/** `/` for the mark. */
export const slashContinuation = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command }) {
    const mark = continuationMark(command);
    return command.breaks
      .filter(({ kind }) => kind === "slash")
      .map((found) => {
        const range = lineBreakRange(command, found);
        const fix = { title: `Write \`${mark}\``, edits: [{ range, newText: mark }] };
        return diagnostic(placeIn(command.shell, range), { mark }, { fix });
      });
  },
});
