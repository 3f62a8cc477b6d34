import { type Fix, type Range, type Source, type TextEdit, toHome } from "@longhand/diagnostics";
import type { FixSafety, PageEdit, PageFix } from "../finding.ts";
import { pagePlace } from "../findings/page-place.ts";
import type { Snippet } from "../snippet.ts";
import type { PageMap } from "./page-map.ts";
import { pageText } from "./page-text.ts";
import { wordEdits } from "./word-edits.ts";

/** A fix, whose edits are those of a text that was cut from a page, in the page: quoted as the shell needs it, with what the page puts before each line. */
export function toPageFix(source: Source, fix: Fix, safety: FixSafety, map: PageMap): PageFix | undefined {
  const written = toWrittenText(source, fix.edits, map);
  if (written === undefined) return undefined;
  const edits = written.edits.map((edit) => toPageEdit(edit, written.source, map));
  const possible = edits.flatMap((edit) => (edit === undefined ? [] : [edit]));
  if (possible.length < edits.length || possible.length === 0) return undefined;
  return { title: fix.title, safety, edits: [...possible].sort((a, b) => a.at.start - b.at.start) };
}

interface WrittenEdits {
  readonly source: Source;
  readonly edits: readonly TextEdit[];
}

/** The edits in a text that stands in the page as it is: not those of a word's value, but of the command line. */
function toWrittenText(source: Source, edits: readonly TextEdit[], map: PageMap): WrittenEdits | undefined {
  const { home } = source;
  if (home === undefined || map.shells.has(source)) return { source, edits };
  if (!map.shells.has(home.document)) return { source, edits };
  // A word may stand for several commands of one shell; it lies in one of them.
  const commands = map.commands.filter(({ shell }) => shell === home.document);
  for (const command of commands) {
    const found = wordEdits(edits, source, command);
    if (found !== undefined) return { source: command.shell, edits: found };
  }
  return undefined;
}

function toPageEdit({ range, newText }: TextEdit, source: Source, map: PageMap): PageEdit | undefined {
  const { start } = toHome(source, range).range;
  if (newText === "" && isWholeLines(source.text, range)) return removedLines(source, range, map);
  const text = pageText(newText, start, map.document, snippetAt(start, map));
  return text === undefined ? undefined : { at: pagePlace(source, range), newText: text };
}

function isWholeLines(text: string, { start, end }: Range): boolean {
  return start < end && (start === 0 || text.charAt(start - 1) === "\n") && text.charAt(end - 1) === "\n";
}

/** Lines go with what the page puts before them. */
function removedLines(source: Source, range: Range, { document: { name, text } }: PageMap): PageEdit {
  const { start, end } = toHome(source, range).range;
  const page = { name, text };
  return { at: pagePlace(page, { start: text.lastIndexOf("\n", start - 1) + 1, end }), newText: "" };
}

function snippetAt(offset: number, { snippets }: PageMap): Snippet | undefined {
  return snippets.find(({ range }) => range.start <= offset && offset <= range.end);
}
