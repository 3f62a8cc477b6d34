import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { errorsIn } from "./command/found-in-word.ts";
import { hasParts, optionOf, shapeOf } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";
import { quoteWord } from "./command/quote-fix.ts";
import { rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly written: string; readonly words: readonly string[] }>({
  code: "snippet/unquoted-braces",
  severity: "error",
  message: ({ written, words }) =>
    `The shell expands the braces of ${show(written)}, and the AWS CLI gets ${words.length} words: ${show(words.join(" "))}.`,
  expected: () => "quotes around the word",
});

/** Braces of shorthand or JSON that the shell takes for its own. Those that are meant for the shell give no errors. */
export const unquotedBraces = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command, binding }) {
    return command.words.flatMap((word) => {
      if (word.expansion === undefined) return [];
      const option = optionOf(word, command);
      const shape = option === undefined ? undefined : shapeOf(option, binding);
      const breaks = errorsIn(word.range, command, binding).length > 0;
      const isMeantForCli = shape === undefined ? /[=:]/.test(word.text) && breaks : hasParts(shape) && breaks;
      if (!isMeantForCli) return [];
      const data = { written: rawText(command, word.range), words: word.expansion };
      return [diagnostic(placeIn(command.shell, word.range), data, quoteWord(word, command))];
    });
  },
});
