import type { Source } from "@longhand/diagnostics";
import type { Command } from "../command.ts";
import type { LintDocument } from "../document.ts";
import type { Snippet } from "../snippet.ts";

/** Which texts of a page are which, for those who write into it. */
export interface PageMap {
  readonly document: LintDocument;
  readonly snippets: readonly Snippet[];
  /** What shells read. A text whose home is one of these is a word. */
  readonly shells: ReadonlySet<Source>;
  readonly commands: readonly Command[];
}

/** The map of a page that was taken apart. */
export function mapPage(document: LintDocument, snippets: readonly Snippet[]): PageMap {
  const commands = snippets.flatMap((snippet) => snippet.commands);
  return { document, snippets, commands, shells: new Set(commands.map(({ shell }) => shell)) };
}
