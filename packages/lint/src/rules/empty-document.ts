import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { givenOptions, shapeOf } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";

const diagnostic = defineDiagnostic<{ readonly member: string }>({
  code: "snippet/empty-document",
  severity: "warning",
  message: ({ member }) => `\`{}\` is not "no change": it removes everything that ${show(member)} has.`,
});

/** `{}` for a setting of an operation that replaces settings. */
export const emptyDocument = defineSnippetRule({
  diagnostic,
  fixes: "none",
  scope: "command",
  check({ command, binding }) {
    const { operation } = binding.reading;
    if (operation === undefined || !/^(?:Update|Put|Modify)/.test(operation.name)) return [];
    return givenOptions(command).flatMap((option) => {
      const shape = shapeOf(option, binding);
      const [word, second] = option.values;
      if (shape?.kind !== "structure" || shape.document || word === undefined || second !== undefined) return [];
      const isEmpty = /^\s*\{\s*\}\s*$/.test(word.text) && shape.members.size > 0;
      return isEmpty ? [diagnostic(placeIn(command.shell, word.range), { member: option.name })] : [];
    });
  },
});
