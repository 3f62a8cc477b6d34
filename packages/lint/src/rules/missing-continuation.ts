import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { continuationMark, markName } from "./command/continuation-mark.ts";
import { placeIn } from "./command/place.ts";
import { rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly next: string; readonly mark: string }>({
  code: "snippet/missing-continuation",
  severity: "error",
  message: ({ next }) =>
    `The command ends with this line; the shell takes ${show(next)} of the next one for another program.`,
  expected: ({ mark }) => `${mark} as the last character of the line`,
});

/** A line that was meant to go on. */
export const missingContinuation = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command }) {
    return command.breaks
      .filter(({ kind }) => kind === "missing")
      .map(({ range, next }) => {
        const fix = { title: "Continue the line", edits: [{ range, newText: ` ${continuationMark(command)}` }] };
        return diagnostic(
          placeIn(command.shell, range),
          { next: rawText(command, next), mark: markName(command) },
          { fix },
        );
      });
  },
});
