import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { placeIn } from "./command/place.ts";
import { mayHold, rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly written: string }>({
  code: "snippet/dollar-in-literal",
  severity: "warning",
  message: ({ written }) => `The shell puts something of its own in the place of ${show(written)}.`,
  expected: () => "single quotes, or a backslash before each dollar sign",
});

/** What AWS itself writes with a dollar sign: versions of Lambda, stages of API Gateway, variables of policies. */
const literal = /^(?:\$\$|\$LATEST|\$default|\$Default|\$context\b.*|\$\{[A-Za-z][\w-]*:[A-Za-z][^}]*\})$/;

/** A dollar sign that is meant to reach the AWS CLI. */
export const dollarInLiteral = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command }) {
    if (command.dialect !== "posix" || !mayHold(command, "$")) return [];
    return command.words.flatMap(({ units }) =>
      units.flatMap(({ kind, text, range }) => {
        if (kind !== "unknown" || !literal.test(text) || rawText(command, range) !== text) return [];
        const fix = {
          title: "Put a backslash before the dollar sign",
          edits: [{ range, newText: text.replaceAll("$", "\\$") }],
        };
        return [diagnostic(placeIn(command.shell, range), { written: text }, { fix })];
      }),
    );
  },
});
