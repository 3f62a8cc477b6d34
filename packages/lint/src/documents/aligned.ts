import type { Source } from "@longhand/diagnostics";
import { cut, type Piece } from "./cut.ts";
import type { PageLine } from "./page.ts";

/**
 * A text that a library took out of some lines of a page, at home there: each of its lines is the end of its line in the page, without the
 * containers before it. Blanks that stand for a part of a tab are at home in the tab.
 */
export function alignLines(page: Source, lines: readonly PageLine[], content: string): Source {
  const texts = content.split("\n");
  const pieces: Piece[] = [];
  for (const [index, text] of texts.entries()) {
    const line = lines[index];
    if (line === undefined) break;
    const aligned = alignLine(page.text, line, text);
    pieces.push(...aligned);
    if (index < texts.length - 1) pieces.push(lineEnd(page.text, aligned.at(-1)?.end ?? line.end, line));
  }
  return cut(page, pieces);
}

function lineEnd(page: string, from: number, { end, next }: PageLine): Piece {
  const isPlain = from === end && next - end === 1 && page.charCodeAt(end) === 0x0a;
  return isPlain ? { start: end, end: next } : { start: from, end: next, text: "\n" };
}

/** Where the text of a line stands in the page: at its end, where nothing was trimmed off. */
function alignLine(page: string, { start, end }: PageLine, text: string): readonly Piece[] {
  const written = page.slice(start, end);
  if (written.endsWith(text)) return [{ start: end - text.length, end }];
  const found = text === "" ? -1 : written.lastIndexOf(text);
  if (found !== -1) return [{ start: start + found, end: start + found + text.length }];
  const blanks = /^ */.exec(text)?.[0].length ?? 0;
  // The blanks are what is left of a tab, or of a part of it.
  for (let count = 1; count <= blanks; count += 1) {
    const rest = text.slice(count);
    const at = written.lastIndexOf(rest);
    if (at > 0 && rest.trim() !== "" && written.charAt(at - 1) === "\t") {
      const from = start + at;
      return [
        { start: from - 1, end: from, text: " ".repeat(count) },
        { start: from, end: from + rest.length },
      ];
    }
  }
  return [{ start, end, text }];
}
