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

/** JSON that belongs into a file: all words of an option together, for a file takes the place of them all. */
export const longInlineJson = defineSnippetRule({
  diagnostic,
  fixes: "none",
  scope: "command",
  check({ command, options: { longestInlineJson: longest } }) {
    return givenOptions(command).flatMap(({ name, word, values }) => {
      const texts = [word.text.slice(name.length).replace(/^=/, ""), ...values.map(({ text }) => text)];
      const length = texts.filter((text) => /^\s*[[{]/.test(text)).reduce((sum, text) => sum + text.length, 0);
      const range = { start: (values[0] ?? word).range.start, end: (values.at(-1) ?? word).range.end };
      return length > longest ? [diagnostic(placeIn(command.shell, range), { length, longest })] : [];
    });
  },
});
