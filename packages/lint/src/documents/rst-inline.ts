import type { Range, Source } from "@longhand/diagnostics";
import type { Block } from "./block.ts";
import { cut } from "./cut.ts";
import { isBlankLine, offsetOf, type RstLine } from "./rst-lines.ts";

/** ``aws s3 ls``. */
const literal = /(?<![\\`\w])``(?=\S)([^`]+?(?:`[^`]+?)*?)(?<=\S)``(?![`\w])/g;

/** Inline literals outside of what is `taken`: literal blocks, comments; one may go over a line end. And paragraphs that are a command themselves. */
export function inlineLiterals(page: Source, lines: readonly RstLine[], taken: readonly Range[]): readonly Block[] {
  return paragraphsOf(lines, taken).flatMap((paragraph) => [
    ...literalsIn(page, paragraph),
    ...bareCommand(page, paragraph),
  ]);
}

function paragraphsOf(lines: readonly RstLine[], ranges: readonly Range[]): readonly (readonly RstLine[])[] {
  const paragraphs: RstLine[][] = [];
  let current: RstLine[] | undefined;
  let index = 0;
  for (const line of lines) {
    while ((ranges[index]?.end ?? Number.POSITIVE_INFINITY) < line.start) index += 1;
    const block = ranges[index];
    const isInside = block !== undefined && line.start >= block.start && line.start <= block.end;
    if (isBlankLine(line) || isInside) current = undefined;
    else if (current === undefined) {
      current = [line];
      paragraphs.push(current);
    } else current.push(line);
  }
  return paragraphs;
}

function literalsIn(page: Source, paragraph: readonly RstLine[]): readonly Block[] {
  const [first] = paragraph;
  const last = paragraph.at(-1);
  if (first === undefined || last === undefined) return [];
  const text = page.text.slice(first.start, last.end);
  if (!text.includes("``")) return [];
  return Array.from(text.matchAll(literal), ({ index, 0: found }) => {
    const range = { start: first.start + index, end: first.start + index + found.length };
    return inlineBlock(page, { start: range.start + 2, end: range.end - 2 }, range);
  });
}

/** Inline code, whose line ends are blanks; `range` is that of the code with its marks. */
function inlineBlock(page: Source, inner: Range, range: Range): Block {
  const { text } = page;
  const pieces = [];
  let at = inner.start;
  for (const { index, 0: feed } of text.slice(inner.start, inner.end).matchAll(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g)) {
    const start = inner.start + index;
    pieces.push({ start: at, end: start }, { start, end: start + feed.length, text: " " });
    at = start + feed.length;
  }
  pieces.push({ start: at, end: inner.end });
  return { kind: "inline", holds: "mixed", source: cut(page, pieces), range, prefix: "" };
}

/** A paragraph that begins with `aws`: a command that somebody forgot to mark as code, its lines as they are. */
function bareCommand(page: Source, paragraph: readonly RstLine[]): readonly Block[] {
  const [first] = paragraph;
  const last = paragraph.at(-1);
  if (first === undefined || last === undefined) return [];
  if (!/^(?:\$ )?aws [a-z0-9-]+ [a-z]/.test(page.text.slice(first.first, first.end))) return [];
  const start = offsetOf(page.text, first, first.indent);
  const pieces = paragraph.flatMap(({ start: from, end, next }, index) => [
    { start: index === 0 ? start : from, end },
    ...(end === next || index === paragraph.length - 1 ? [] : [{ start: end, end: next, text: "\n" }]),
  ]);
  const prefix = page.text.slice(first.start, start);
  return [{ kind: "paragraph", holds: "mixed", source: cut(page, pieces), range: { start, end: last.end }, prefix }];
}
