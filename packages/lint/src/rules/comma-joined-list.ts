import { type Diagnostic, defineDiagnostic, show } from "@longhand/diagnostics";
import type { Shape } from "@longhand/model";
import { defineSnippetRule } from "../rule.ts";
import { givenOptions, shapeOf } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";
import { isOpen, rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly option: string; readonly written: string }>({
  code: "snippet/comma-joined-list",
  severity: "error",
  message: ({ option, written }) =>
    `${show(option)} is a list, and its values are separated by blanks: ${show(written)} is a single one.`,
});

/** Values of a list with commas between them. Said only where the model tells that each is a value and the whole is none. */
export const commaJoinedList = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command, binding }) {
    return givenOptions(command).flatMap((option): readonly Diagnostic[] => {
      const shape = option.values.some(({ text }) => text.includes(",")) ? shapeOf(option, binding) : undefined;
      if (shape?.kind !== "list") return [];
      return option.values.flatMap((word) => {
        const parts = word.text.split(/,\s*/);
        if (parts.length < 2 || isOpen(word) || !parts.every((part) => isValue(part, shape.element))) return [];
        if (isValue(word.text, shape.element)) return [];
        const raw = rawText(command, word.range);
        const fix = { title: "Separate them with blanks", edits: [{ range: word.range, newText: parts.join(" ") }] };
        const extras = raw.replaceAll(/['"]/g, "") === word.text ? { fix } : {};
        return [diagnostic(placeIn(command.shell, word.range), { option: option.name, written: word.text }, extras)];
      });
    });
  },
});

/** Whether a text is certainly a value of a shape: patterns are too lenient to tell. */
function isValue(text: string, shape: Shape): boolean {
  return shape.kind === "string" && shape.enum !== undefined && shape.enum.includes(text);
}
