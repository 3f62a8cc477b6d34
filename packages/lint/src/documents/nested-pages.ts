import type { Source } from "@longhand/diagnostics";
import { cut, type Piece } from "./cut.ts";
import type { PageLine } from "./page.ts";

/** `!!! note`, `??? tip`, `=== "Tab"`: what is indented below is a page of its own. Source: the documentation of Material for MkDocs. */
const opening = /^( *)(?:!!!|\?\?\?\+?)[ \t]+[\w-]|^( *)===[+!]?[ \t]+["']/;

const fence = /^ *(?:```|~~~)/;

/** A page within a page, and the lines that it takes. */
export interface NestedPage {
  readonly source: Source;
  readonly first: number;
  /** Behind the last line. */
  readonly next: number;
}

/** The pages within a page, outermost ones alone. */
export function nestedPages(page: Source, lines: readonly PageLine[]): readonly NestedPage[] {
  if (!/^ *(?:!!!|\?\?\?|===)[+!]?[ \t]/m.test(page.text)) return [];
  const found: NestedPage[] = [];
  let inFence = false;
  for (let at = 0; at < lines.length; at += 1) {
    const text = textOf(page, lines[at]);
    if (fence.test(text)) inFence = !inFence;
    const indent = inFence
      ? undefined
      : opening
          .exec(text)
          ?.slice(1)
          .find((blanks) => blanks !== undefined)?.length;
    if (indent === undefined) continue;
    const next = endOf(page, lines, at + 1, indent + 4);
    if (next > at + 1) found.push({ source: dedent(page, lines.slice(at + 1, next), indent + 4), first: at + 1, next });
    at = next - 1;
  }
  return found;
}

function textOf({ text }: Source, line: PageLine | undefined): string {
  return line === undefined ? "" : text.slice(line.start, line.end);
}

/** Behind the lines that are blank or indented enough. */
function endOf(page: Source, lines: readonly PageLine[], from: number, indent: number): number {
  let next = from;
  for (let at = from; at < lines.length; at += 1) {
    const text = textOf(page, lines[at]);
    if (text.trim() === "") continue;
    if (!text.startsWith(" ".repeat(indent)) && !text.startsWith("\t")) break;
    next = at + 1;
  }
  return next;
}

function dedent(page: Source, lines: readonly PageLine[], indent: number): Source {
  const pieces = lines.flatMap(({ start, end, next }): readonly Piece[] => {
    const text = page.text.slice(start, end);
    const skipped = text.startsWith("\t") ? 1 : Math.min(indent, /^ */.exec(text)?.[0].length ?? 0);
    return [
      { start: start + skipped, end },
      { start: end, end: next, text: next > end ? "\n" : "" },
    ];
  });
  return cut(page, pieces);
}
