import { type Diagnostic, defineDiagnostic, type Range, show } from "@longhand/diagnostics";
import type { Word } from "../command.ts";
import { defineSnippetRule } from "../rule.ts";
import { givenOptions, shapeOf } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";

const diagnostic = defineDiagnostic<{ readonly option: string }>({
  code: "snippet/members-apart",
  severity: "error",
  message: ({ option }) => `${show(option)} takes one word, and its members stand in words of their own.`,
  expected: () => "commas between the members, without blanks",
});

/** The members of one structure as several words. Said only where each word gives another member that the structure has. */
export const membersApart = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command, binding }) {
    return givenOptions(command).flatMap((option): readonly Diagnostic[] => {
      const { values } = option;
      const [, second] = values;
      const shape = second === undefined ? undefined : shapeOf(option, binding);
      if (shape?.kind !== "structure" || second === undefined) return [];
      const names = values.map(memberOf);
      if (names.some((name) => name === undefined || !shape.members.has(name))) return [];
      if (new Set(names).size < names.length) return [];
      const edits = gaps(values).map((range) => ({ range, newText: "," }));
      const fix = { title: "Join them with commas", edits };
      return [diagnostic(placeIn(command.shell, second.range), { option: option.name }, { fix })];
    });
  },
});

/** The member that a word of shorthand begins with; undefined where a comma or a bracket says that the word is only a part. */
function memberOf({ text }: Word): string | undefined {
  const [, name] = /^([A-Za-z][\w-]*)=.*[^,[{]$/s.exec(text) ?? [];
  return name;
}

function gaps(words: readonly Word[]): readonly Range[] {
  return words
    .slice(1)
    .map(({ range }, index) => ({ start: words[index]?.range.end ?? range.start, end: range.start }));
}
