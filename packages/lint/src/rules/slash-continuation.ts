import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { replaceBreaks } from "./command/replace-breaks.ts";

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
  check: (context) => replaceBreaks(context, { kind: "slash", title: (mark) => `Write \`${mark}\``, diagnostic }),
});
