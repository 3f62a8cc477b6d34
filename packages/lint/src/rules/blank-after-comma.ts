import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { givenOptions, hasParts, shapeOf } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";
import { bareText, rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly first: string; readonly second: string }>({
  code: "snippet/blank-after-comma",
  severity: "error",
  message: ({ first, second }) => `The blank ends the word: ${show(second)} is no longer a part of ${show(first)}.`,
  expected: () => "no blank, or quotes around all of it",
});

/** A value of shorthand or JSON that falls apart at a blank behind a comma. */
export const blankAfterComma = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command, binding }) {
    return givenOptions(command).flatMap((option) => {
      const { values } = option;
      if (values.length < 2) return [];
      const shape = shapeOf(option, binding);
      return values.flatMap((word, index) => {
        const next = values[index + 1];
        if (next === undefined || !/[,[{]$/.test(bareText(word)) || word.text === ",") return [];
        const isValue = shape === undefined ? /=/.test(word.text) && /=|[}\]]$/.test(next.text) : hasParts(shape);
        const gap = { start: word.range.end, end: next.range.start };
        if (!isValue || rawText(command, gap).trim() !== "") return [];
        const fix = { title: "Remove the blank", edits: [{ range: gap, newText: "" }] };
        return [diagnostic(placeIn(command.shell, gap), { first: word.text, second: next.text }, { fix })];
      });
    });
  },
});
