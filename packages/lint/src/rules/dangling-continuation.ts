import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { continuationMark } from "./command/continuation-mark.ts";
import { placeIn } from "./command/place.ts";

const diagnostic = defineDiagnostic<{ readonly mark: string }>({
  code: "snippet/dangling-continuation",
  severity: "warning",
  message: ({ mark }) =>
    `${show(mark)} continues the last line: whoever pastes the command gets the shell's prompt for more.`,
});

/** A mark with nothing behind it. */
export const danglingContinuation = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command }) {
    const { shell, range } = command;
    const mark = continuationMark(command);
    const [found, blanks = ""] = /^([ \t]*)[\\^`][ \t]*(?=\n[ \t]*(?:\n|$)|$)/.exec(shell.text.slice(range.end)) ?? [];
    if (found?.trim() !== mark) return [];
    const start = range.end + blanks.length;
    const fix = {
      title: `Remove the \`${mark}\``,
      edits: [{ range: { start: range.end, end: range.end + found.length }, newText: "" }],
    };
    return [diagnostic(placeIn(shell, { start, end: start + mark.length }), { mark }, { fix })];
  },
});
