import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { givenOptions } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";
import { rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly written: string; readonly meant: string }>({
  code: "snippet/misspelt-file-reference",
  severity: "error",
  message: ({ written }) => `${show(written)} opens no file: the AWS CLI takes it for the value itself.`,
  expected: ({ meant }) => show(meant),
});

/** `file:`, and then something other than two slashes. A drive of Windows and a path of a network have theirs. */
const misspelt = /^(['"]?)(fileb?)(:\/?(?!\/)|::+\/*|:\/\/\/\/+|:\\\\?)(?=[\w.~$<{/])/i;

/** A file reference that is none. */
export const misspeltFileReference = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command }) {
    if (!/file/i.test(command.shell.text)) return [];
    return givenOptions(command).flatMap(({ values: [word] }) => {
      if (word === undefined) return [];
      const [found, quote = "", scheme = ""] = misspelt.exec(rawText(command, word.range)) ?? [];
      if (found === undefined) return [];
      const range = { start: word.range.start + quote.length, end: word.range.start + found.length };
      const meant = `${scheme.toLowerCase()}://`;
      const fix = { title: `Write \`${meant}\``, edits: [{ range, newText: meant }] };
      return [diagnostic(placeIn(command.shell, range), { written: word.text, meant: `${meant}…` }, { fix })];
    });
  },
});
