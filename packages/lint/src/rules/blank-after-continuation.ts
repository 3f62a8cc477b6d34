import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { replaceBreaks } from "./command/replace-breaks.ts";

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
  check: (context) => replaceBreaks(context, { kind: "blank-behind", title: () => "Remove the blanks", diagnostic }),
});
