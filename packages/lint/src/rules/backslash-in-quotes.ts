import { defineDiagnostic } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { placeIn } from "./command/place.ts";
import { mayHold } from "./command/raw.ts";

const diagnostic = defineDiagnostic<object>({
  code: "snippet/backslash-in-quotes",
  severity: "error",
  message: () => "Inside of single quotes a backslash continues nothing: it goes into the JSON, which then is none.",
  expected: () => "a line end alone; single quotes reach over several lines",
});

/** Lines of JSON in single quotes that end in a backslash, as all the other lines of the command do. */
export const backslashInQuotes = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command }) {
    if (command.dialect !== "posix" || !mayHold(command, "\\")) return [];
    const { shell, words } = command;
    return words.flatMap(({ text, units }) => {
      if (!/^\s*[[{]/.test(text)) return [];
      const marks = units.flatMap(({ kind, text: quoted, range }) => {
        if (kind !== "quoted" || shell.text.slice(range.start, range.end) !== quoted) return [];
        return [...quoted.matchAll(/[ \t]*\\(?=[ \t]*\n)/g)].map(({ index, 0: found }) => ({
          start: range.start + index,
          end: range.start + index + found.length,
        }));
      });
      const [first] = marks;
      if (first === undefined) return [];
      const fix = { title: "Remove the backslashes", edits: marks.map((range) => ({ range, newText: "" })) };
      return [diagnostic(placeIn(shell, { start: first.end - 1, end: first.end }), {}, { fix })];
    });
  },
});
