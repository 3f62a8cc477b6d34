import { defineDiagnostic } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { givenOptions } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";

const diagnostic = defineDiagnostic<{ readonly length: number; readonly longest: number }>({
  code: "snippet/long-inline-json",
  severity: "info",
  message: ({ length, longest }) =>
    `${length} characters of JSON in a command line are hard to read; ${longest} are enough.`,
  expected: () => "a file, given as `file://…`",
});

/** JSON that belongs into a file. */
export const longInlineJson = defineSnippetRule({
  diagnostic,
  fixes: "none",
  scope: "command",
  check({ command, options: { longestInlineJson: longest } }) {
    return givenOptions(command).flatMap(({ values: [word] }) => {
      if (word === undefined || !/^\s*[[{]/.test(word.text) || word.text.length <= longest) return [];
      return [diagnostic(placeIn(command.shell, word.range), { length: word.text.length, longest })];
    });
  },
});
