import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { continuationMark } from "./command/continuation-mark.ts";
import { lineBreakRange } from "./command/line-break-range.ts";
import { placeIn } from "./command/place.ts";

const diagnostic = defineDiagnostic<{ readonly mark: string }>({
  code: "snippet/blank-after-continuation",
  severity: "error",
  message: ({ mark }) => `Blanks behind ${show(mark)}: it no longer continues the line, and the command ends here.`,
  expected: ({ mark }) => `${show(mark)} as the last character of the line`,
});

/** A mark that does not stand last. */
export const blankAfterContinuation = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command }) {
    const mark = continuationMark(command);
    return command.breaks
      .filter(({ kind }) => kind === "blank-behind")
      .map((found) => {
        const range = lineBreakRange(command, found);
        const fix = { title: "Remove the blanks", edits: [{ range, newText: mark }] };
        return diagnostic(placeIn(command.shell, range), { mark }, { fix });
      });
  },
});
