import { defineDiagnostic } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { replaceBreaks } from "./command/replace-breaks.ts";

const diagnostic = defineDiagnostic<{ readonly mark: string }>({
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
  check: (context) => replaceBreaks(context, { kind: "doubled", title: () => "Write one backslash", diagnostic }),
});
