import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { dialectNames, dialectTags, languageDialect } from "./command/language-dialect.ts";
import { placeIn } from "./command/place.ts";

const diagnostic = defineDiagnostic<{ readonly language: string; readonly shell: string; readonly tag: string }>({
  code: "snippet/wrong-language",
  severity: "info",
  message: ({ language, shell }) => `The block says ${show(language)}, and its commands are for ${shell}.`,
  expected: ({ tag }) => show(tag),
});

/** A block that names another shell than its commands are for. */
export const wrongLanguage = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "snippet",
  check({ page, snippet }) {
    const named = languageDialect(snippet);
    const { language, commands } = snippet;
    const [dialect, another] = new Set(commands.map((command) => command.dialect));
    if (named === undefined || language === undefined || dialect === undefined || another !== undefined) return [];
    if (dialect === named) return [];
    const tag = dialectTags[dialect];
    const fix = { title: `Write \`${tag}\``, edits: [{ range: language.range, newText: tag }] };
    return [
      diagnostic(
        placeIn(page, language.range),
        { language: language.name, shell: dialectNames[dialect], tag },
        { fix },
      ),
    ];
  },
});
