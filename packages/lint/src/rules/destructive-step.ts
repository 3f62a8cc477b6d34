import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { givenOptions } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";
import { remarksBeside } from "./command/section.ts";

const diagnostic = defineDiagnostic<{ readonly written: string }>({
  code: "snippet/destructive-step",
  severity: "warning",
  message: ({ written }) => `${show(written)} takes a protection away, and the page does not say so.`,
  expected: () => "a sentence beside the command that warns of it",
});

const warns =
  /\b(?:delet\w+|destroy\w*|remov\w+|irrevers\w+|permanent\w*|caution|warning|danger\w*|protect\w+|careful\w*)\b/i;

/** Protections: the option, and the value that switches it off where it takes one. */
const steps: ReadonlyMap<string, string | undefined> = new Map([
  ["--deletion-protection", "INACTIVE"],
  ["--no-deletion-protection", undefined],
  ["--no-deletion-protection-enabled", undefined],
  ["--no-termination-protection", undefined],
  ["--no-termination-protected", undefined],
  ["--skip-final-snapshot", undefined],
]);

/** A step that makes losing things possible, without a word about it. */
export const destructiveStep = defineSnippetRule({
  diagnostic,
  fixes: "none",
  scope: "command",
  check({ document, snippet, command, binding }) {
    const operation = binding.reading.operation?.name ?? "";
    if (operation.startsWith("Create")) return [];
    const found = givenOptions(command).filter(({ name, values: [word] }) => {
      return steps.has(name) && (steps.get(name) === undefined || steps.get(name) === word?.text);
    });
    if (found.length === 0 || warns.test(remarksBeside(snippet, document))) return [];
    return found.map(({ name, word, values: [value] }) => {
      const isValue = steps.get(name) !== undefined && value !== undefined;
      const range = { start: word.range.start, end: isValue ? value.range.end : word.range.end };
      return diagnostic(placeIn(command.shell, range), { written: isValue ? `${name} ${value.text}` : name });
    });
  },
});
