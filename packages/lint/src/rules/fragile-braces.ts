import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { placeIn } from "./command/place.ts";
import { quoteWord } from "./command/quote-fix.ts";
import { bareText, rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly written: string }>({
  code: "snippet/fragile-braces",
  severity: "info",
  message: ({ written }) =>
    `The braces of ${show(written)} reach the AWS CLI only because there is no comma in them; with a second key the shell expands them.`,
  expected: () => "quotes around the word",
});

/** Braces without quotes that happen to be harmless. */
export const fragileBraces = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command }) {
    if (command.dialect !== "posix") return [];
    return command.words
      .filter((word) => word.expansion === undefined && /=[^{}]*\{[^{}]*\}/.test(bareText(word)))
      .map((word) => {
        const data = { written: rawText(command, word.range) };
        return diagnostic(placeIn(command.shell, word.range), data, quoteWord(word, command));
      });
  },
});
