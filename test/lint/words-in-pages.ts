import { toHome } from "@longhand/diagnostics";
import { type Command, type DocumentFormat, type LintResult, lint } from "@longhand/lint";
import { cognitoIdp } from "@longhand/model";

const services = new Map([["cognito-idp", cognitoIdp()]]);

/** What lint makes of a page without rules. */
export function readPage(text: string, format: DocumentFormat = "markdown"): LintResult {
  return lint({ name: `page.${format}`, text, format }, { rules: [], services });
}

/** The commands of a page, each as its words. */
export function wordsIn(text: string, format: DocumentFormat = "markdown"): readonly (readonly string[])[] {
  return commandsIn(text, format).map(({ argv }) => argv.map((word) => word.text));
}

/** The commands of a page. */
export function commandsIn(text: string, format: DocumentFormat = "markdown"): readonly Command[] {
  return readPage(text, format).snippets.flatMap(({ commands }) => commands);
}

/** What stands in the page where each word of a command is at home. */
export function homesOf({ argv }: Command): readonly string[] {
  return argv.map((word) => {
    const { source, range } = toHome(word, { start: 0, end: word.text.length });
    return source.text.slice(range.start, range.end);
  });
}
