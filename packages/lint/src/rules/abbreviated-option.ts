import { defineDiagnostic, show } from "@longhand/diagnostics";
import { findOption, optionNames, pagingOptions } from "@longhand/model";
import { defineSnippetRule } from "../rule.ts";
import { givenOptions } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";
import { rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly written: string; readonly name: string }>({
  code: "snippet/abbreviated-option",
  severity: "warning",
  message: ({ written, name }) =>
    `${show(written)} is short for ${show(name)}; the AWS CLI takes it only until another option begins alike.`,
  expected: ({ name }) => show(name),
});

/** An option by the first letters of its name. Said where these letters are those of one option of the operation. */
export const abbreviatedOption = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command, binding }) {
    const { service, operation, globals } = binding.reading;
    if (service === undefined || operation === undefined) return [];
    const unknown = givenOptions(command).filter(({ name }) => {
      return findOption(operation, name) === undefined && !globals.has(name);
    });
    if (unknown.length === 0) return [];
    const names = [...optionNames(operation), ...pagingOptions(service, operation)];
    return unknown.flatMap(({ name: written, word }) => {
      const [name, another] = names.filter((known) => known.startsWith(written));
      if (names.includes(written) || name === undefined || another !== undefined) return [];
      const range = { start: word.range.start, end: word.range.start + written.length };
      if (rawText(command, range) !== written) return [];
      const fix = { title: `Write \`${name}\``, edits: [{ range, newText: name }] };
      return [diagnostic(placeIn(command.shell, range), { written, name }, { fix })];
    });
  },
});
