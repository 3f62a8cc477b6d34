import { type Finding, fixPage, lintPage, type PageFix } from "@longhand/lint";
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { rangeIn, toDiagnostic } from "./diagnostics.ts";
import type { EditorServices } from "./editor-services.ts";
import type { OpenPage } from "./open-page.ts";

/** Mends all that can be mended without a guess. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.longhand`;

/** The kinds of action that there are. */
export const actionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

/** The fixes of the findings that touch a range, and one for the whole page. */
export function codeActions(
  page: OpenPage,
  { range, context }: Pick<CodeActionParams, "range" | "context">,
  pageUri: EditorServices["pageUri"],
): readonly CodeAction[] {
  const { document } = page;
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const isWanted = (kind: string) => context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const touched = isWanted(CodeActionKind.QuickFix) ? page.findingsAt({ start, end }) : [];
  return [
    ...touched.flatMap((finding) => quickFix(page, finding, pageUri)),
    // It reads the page several times: only for an editor that asks for it, and not at each move of its cursor.
    ...(context.only !== undefined && isWanted(fixAllKind) ? fixAll(page) : []),
  ];
}

function quickFix(page: OpenPage, finding: Finding, pageUri: EditorServices["pageUri"]): readonly CodeAction[] {
  const { fix } = finding;
  if (fix === undefined) return [];
  return [
    {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, page.document, pageUri)],
      isPreferred: fix.safety === "safe",
      edit: editOf(page, textEdits(page, fix)),
    },
  ];
}

function textEdits({ document }: OpenPage, { edits }: PageFix): TextEdit[] {
  return edits.map(({ at, newText }) => ({ range: rangeIn(document, at), newText }));
}

/** As `longhand lint --fix` mends the page; none where nothing would change. */
function fixAll(page: OpenPage): readonly CodeAction[] {
  const { services, settings } = page;
  if (!page.report().findings.some(({ fix }) => fix?.safety === "safe")) return [];
  const { text } = fixPage(page.page, "safe", (changed) => lintPage(changed, services, settings));
  if (text === page.page.text) return [];
  const edit = editOf(page, [changeTo(page, text)]);
  return [{ title: "Mend everything that is safe to mend", kind: fixAllKind, edit }];
}

/** One edit from the first character that differs to the last. */
function changeTo({ document, page }: OpenPage, text: string): TextEdit {
  const before = page.text;
  const shorter = Math.min(before.length, text.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === text.charCodeAt(start)) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === text.at(-1 - same)) same += 1;
  const range = rangeIn(document, { start, end: before.length - same });
  return { range, newText: text.slice(start, text.length - same) };
}

function editOf({ document }: OpenPage, edits: TextEdit[]): WorkspaceEdit {
  return { changes: { [document.uri]: edits } };
}
