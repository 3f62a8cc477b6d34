import { quoteContext } from "@longhand/convert";
import { contains, defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { placeIn } from "./command/place.ts";
import { rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly written: string }>({
  code: "snippet/bare-placeholder",
  severity: "info",
  message: ({ written }) =>
    `Pasted as it is, ${show(written)} makes the shell read from one file and write to another.`,
  expected: ({ written }) => `${show(capitals(written))}, or quotes`,
});

/** `<placeholder>` without quotes. */
export const barePlaceholder = defineSnippetRule({
  diagnostic,
  fixes: "unsafe",
  scope: "command",
  check({ command }) {
    const { shell, opaque, words, dialect } = command;
    if (dialect !== "posix") return [];
    return opaque.flatMap(({ kind, range }) => {
      const written = rawText(command, range);
      const word = words.find((candidate) => contains(candidate.range, range));
      if (kind !== "placeholder" || word === undefined || !/^<.*>$/s.test(written)) return [];
      if (quoteContext(shell.text, word.range, range.start) !== "bare") return [];
      const fix = { title: "Write it in capitals", edits: [{ range, newText: capitals(written) }] };
      return [diagnostic(placeIn(shell, range), { written }, { fix })];
    });
  },
});

function capitals(written: string): string {
  return written.slice(1, -1).trim().replaceAll(/\W+/g, "_").toUpperCase();
}
