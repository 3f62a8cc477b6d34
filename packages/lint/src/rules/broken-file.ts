import { type Diagnostic, defineDiagnostic, type Source, show } from "@longhand/diagnostics";
import { pageSeverity } from "../page-severities.ts";
import { defineSnippetRule } from "../rule.ts";

const diagnostic = defineDiagnostic<{ readonly reference: string }>({
  code: "snippet/broken-file",
  severity: "error",
  message: ({ reference }) => `The AWS CLI refuses what the page shows as ${show(reference)}.`,
});

/** A command that names a file which the page shows, and which has errors where it stands. */
export const brokenFile = defineSnippetRule({
  diagnostic,
  fixes: "none",
  scope: "command",
  check({ command, binding }) {
    return [...binding.files].flatMap(([reference, file]) => {
      const [first] = binding.diagnostics.filter((found) => isError(found) && standsIn(found, file));
      const word = command.argv.find(({ text }) => text.includes(reference));
      if (first === undefined || word === undefined) return [];
      const start = word.text.indexOf(reference);
      const at = { kind: "range", source: word, range: { start, end: start + reference.length } } as const;
      return [diagnostic(at, { reference }, { related: [{ message: first.message, at: first.at }] })];
    });
  },
});

function isError({ code, severity }: Diagnostic): boolean {
  return pageSeverity(code, severity) === "error";
}

/** True for what is found in a file, however far down it was cut out of it. */
function standsIn({ at }: Diagnostic, file: Source): boolean {
  if (at.kind === "pointer") return false;
  for (let source: Source | undefined = at.source; source !== undefined; source = source.home?.document) {
    if (source === file) return true;
  }
  return false;
}
