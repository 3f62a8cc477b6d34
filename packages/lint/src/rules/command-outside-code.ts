import { defineDiagnostic } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { placeIn } from "./command/place.ts";

const diagnostic = defineDiagnostic<object>({
  code: "snippet/command-outside-code",
  severity: "info",
  message: () => "A command in running text: quotes and dashes become others there, and it cannot be copied whole.",
  expected: () => "a block of code",
});

/** A command that is no code in its page. */
export const commandOutsideCode = defineSnippetRule({
  diagnostic,
  fixes: "unsafe",
  scope: "snippet",
  check({ document, page, snippet: { kind, range, commands, prefix } }) {
    if (kind !== "paragraph" || commands.length === 0) return [];
    const { start, end } = range;
    const isWholeLine = page.text.slice(page.text.lastIndexOf("\n", start - 1) + 1, start).trim() === prefix.trim();
    const fence = [
      { range: { start, end: start }, newText: `\`\`\`sh\n${prefix}` },
      { range: { start: end, end }, newText: `\n${prefix}\`\`\`` },
    ];
    const extras =
      document.format === "markdown" && isWholeLine
        ? { fix: { title: "Put it into a block of code", edits: fence } }
        : {};
    return [diagnostic(placeIn(page, range), {}, extras)];
  },
});
