import type { Range } from "@longhand/diagnostics";
import type { LintDocument } from "../../document.ts";
import type { Snippet } from "../../snippet.ts";

/** A heading of Markdown, or the line below one of reStructuredText. */
const heading = /^(?:#{1,6}[ \t].*|([=\-~^"'`*+#.])\1{2,}[ \t]*)$/gm;

/** Nobody looks further for a remark. UTF-16 units. */
const Reach = 4000;

/** What a page says beside a block: the section that it stands in, and the comments in it. Names of options and operations say nothing. */
export function remarksBeside({ range, source }: Snippet, document: LintDocument): string {
  const comments = [...source.text.matchAll(/(?:^|\s)#(.*)$/gm)].map(([, comment = ""]) => comment);
  const remarks = [sectionAround(document, range), ...comments].join("\n");
  return remarks.replaceAll(/--[\w-]+|\baws [\w-]+ [\w-]+/g, "");
}

/** The text of the section that a stretch of a page stands in: from the heading before it to the one behind. */
function sectionAround({ text, format }: LintDocument, { start, end }: Range): string {
  const from = Math.max(start - Reach, 0);
  const before = text.slice(from, start);
  const behind = text.slice(end, end + Reach);
  if (format === "shell" || format === "workflow" || format === "text") return before + behind;
  const above = [...before.matchAll(heading)].at(-1);
  const below = [...behind.matchAll(heading)].at(0);
  // The title of a section of reStructuredText stands above its line.
  return before.slice(above?.index ?? 0) + behind.slice(0, below?.index ?? behind.length);
}
