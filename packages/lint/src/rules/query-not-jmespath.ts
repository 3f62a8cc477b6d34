import { defineDiagnostic } from "@longhand/diagnostics";
import jmespath from "jmespath";
import { defineSnippetRule } from "../rule.ts";
import { givenOptions } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";
import { isOpen, mayHold } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly reason: string }>({
  code: "snippet/query-not-jmespath",
  severity: "error",
  message: ({ reason }) => `\`--query\` takes a JMESPath expression, and this is none: ${reason}.`,
});

/** `--query` that the AWS CLI cannot read. */
export const queryNotJmespath = defineSnippetRule({
  diagnostic,
  fixes: "none",
  scope: "command",
  check({ command }) {
    if (!mayHold(command, "--query")) return [];
    return givenOptions(command).flatMap(({ name, values: [word, second] }) => {
      const isKnown = word !== undefined && second === undefined && !isOpen(word) && word.expansion === undefined;
      if (name !== "--query" || !isKnown || command.elisions.length > 0) return [];
      const isOpaque = command.opaque.some(({ range }) => range.start < word.range.end && word.range.start < range.end);
      const reason = isOpaque ? undefined : refusalOf(word.text);
      return reason === undefined ? [] : [diagnostic(placeIn(command.shell, word.range), { reason })];
    });
  },
});

function refusalOf(expression: string): string | undefined {
  try {
    jmespath.search(null, expression);
    return undefined;
  } catch (error) {
    // What fails later, fails for the data.
    const isSyntax = error instanceof Error && /^(?:Lexer|Parser)Error$/.test(error.name);
    return isSyntax ? error.message.replace(/\.$/, "") : undefined;
  }
}
