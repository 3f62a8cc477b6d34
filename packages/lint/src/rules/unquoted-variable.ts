import { quoteContext } from "@longhand/convert";
import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { givenOptions, hasParts, shapeOf } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";
import { quoteWord } from "./command/quote-fix.ts";
import { mayHold } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly written: string; readonly option: string }>({
  code: "snippet/unquoted-variable",
  severity: "warning",
  message: ({ written, option }) =>
    `The shell splits ${show(written)} at its blanks, and ${show(option)} takes a structure: JSON with a blank in it falls apart.`,
  expected: () => "double quotes around it",
});

/** A variable without quotes where JSON or shorthand belongs. */
export const unquotedVariable = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command, binding }) {
    if (command.dialect !== "posix" || !mayHold(command, "$")) return [];
    return givenOptions(command).flatMap((option) => {
      const isStructured = hasParts(shapeOf(option, binding)) || option.name === "--cli-input-json";
      if (!isStructured) return [];
      return option.values.slice(0, 1).flatMap((word) => {
        const open = word.units.find(({ kind, text, range }) => {
          const isVariable = kind === "unknown" && /^\$(?:\w|\{|\()/.test(text);
          return isVariable && quoteContext(command.shell.text, word.range, range.start) === "bare";
        });
        if (open === undefined) return [];
        const data = { written: open.text, option: option.name };
        return [diagnostic(placeIn(command.shell, open.range), data, quoteWord(word, command))];
      });
    });
  },
});
