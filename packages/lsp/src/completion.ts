import { type Candidate, type CandidateKind, completeCommandLine } from "@longhand/completion";
import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Position } from "vscode-languageserver";
import { rangeIn } from "./diagnostics.ts";
import type { OpenPage } from "./open-page.ts";
import { shellPlace } from "./shell-place.ts";

const kinds: Readonly<Record<CandidateKind, CompletionItemKind>> = {
  service: CompletionItemKind.Module,
  operation: CompletionItemKind.Function,
  option: CompletionItemKind.Property,
  member: CompletionItemKind.Field,
  enum: CompletionItemKind.EnumMember,
  value: CompletionItemKind.Value,
  bracket: CompletionItemKind.Struct,
};

/** Whether the editor can put its cursor inside of what it inserts. */
export type Snippets = "understood" | "unknown";

/** What fits at a place of a page; nothing outside of commands. */
export function completionItems(page: OpenPage, position: Position, snippets: Snippets): readonly CompletionItem[] {
  const { document, services, settings } = page;
  const place = shellPlace(page, document.offsetAt(position));
  if (place === undefined) return [];
  const { range, candidates } = completeCommandLine(place.text, place.offset, {
    services,
    programs: settings.programs,
  });
  const home = place.toPage(range);
  const lspRange = rangeIn(document, home);
  return candidates.map((candidate, index): CompletionItem => {
    const { text, kind, insert, detail, documentation } = candidate;
    return {
      label: text,
      kind: kinds[kind],
      ...(detail === "" ? {} : { detail }),
      ...(documentation === undefined ? {} : { documentation }),
      sortText: String(index).padStart(4, "0"),
      filterText: filterText(page.page.text.slice(home.start, document.offsetAt(position)), candidate),
      ...insertion(candidate, snippets),
      textEdit: { range: lspRange, newText: snippetText(candidate, snippets) ?? insert },
    };
  });
}

/** What the editor compares with what is typed: text that begins as that does. */
function filterText(typed: string, { text, insert }: Candidate): string {
  return insert.toLowerCase().startsWith(typed.toLowerCase()) ? insert : `${typed}${text}`;
}

function insertion(candidate: Candidate, snippets: Snippets): Pick<CompletionItem, "insertTextFormat"> {
  return snippetText(candidate, snippets) === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet };
}

/** With the bracket that closes the one that is opened, and the cursor between them. */
function snippetText({ insert, closing }: Candidate, snippets: Snippets): string | undefined {
  if (closing === undefined || snippets === "unknown") return undefined;
  return `${escaped(insert)}$0${escaped(closing)}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[$}\\]/g, "\\$&");
}
