import { defineDiagnostic, show } from "@longhand/diagnostics";
import { findOmission, type Operation } from "@longhand/model";
import { defineSnippetRule } from "../rule.ts";
import { isWhole } from "./command/is-whole.ts";
import { operationPlace } from "./command/member-place.ts";
import { remarksBeside } from "./command/section.ts";

const diagnostic = defineDiagnostic<{ readonly reset: readonly string[] }>({
  code: "snippet/partial-update",
  severity: "warning",
  message: ({ reset }) =>
    `\`update-user-pool\` resets what it is not given. This command resets ${listed(reset)} to their defaults.`,
  expected: () =>
    "every setting of the pool (`aws cognito-idp describe-user-pool` shows them), or a word beside the command that says so",
});

/** What a page says that knows of the matter. */
const saysSo =
  /\b(?:resets?|resetting|overwrit\w+|overwrote|replaces? (?:all|every|the whole|them)|default values?|defaults?\b.*\b(?:omit|leave|left|unspecified)|lost|omitted|left out|leaves? out|not (?:specif\w+|provid\w+|mention\w+|includ\w+|given))\b/i;

/** An update that sets a few settings and resets the others. Source: the ledger of what AWS does with settings that are left out. */
export const partialUpdate = defineSnippetRule({
  diagnostic,
  fixes: "none",
  scope: "command",
  check({ document, snippet, command, binding }) {
    const { operation, skeleton, shows } = binding.reading;
    const place = operationPlace(binding);
    if (operation?.name !== "UpdateUserPool" || place === undefined) return [];
    if (skeleton !== undefined || shows !== undefined || !isWhole({ command, binding })) return [];
    const reset = resetSettings(operation, new Set(Object.keys(binding.reading.members)));
    return reset.length === 0 || saysSo.test(remarksBeside(snippet, document)) ? [] : [diagnostic(place, { reset })];
  },
});

/** The names of the settings that a call resets which has only the given ones. */
function resetSettings(operation: Operation, given: ReadonlySet<string>): readonly string[] {
  return [...operation.input.members.keys()].filter(
    (name) => !given.has(name) && findOmission(operation, name)?.omitted === "reset",
  );
}

function listed(names: readonly string[]): string {
  const shown = names.map(show);
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}
