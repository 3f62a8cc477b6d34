import type { Range, Source } from "@longhand/diagnostics";
import { cut, type Piece } from "./cut.ts";

/** The entities that stand in code; others are left as they are written. */
const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["apos", "'"],
  ["gt", ">"],
  ["lt", "<"],
  ["nbsp", "\u00A0"],
  ["quot", '"'],
  ["#39", "'"],
]);

const markup = /<[^>]*>|&(#x[0-9A-Fa-f]{1,6}|#\d{1,7}|\w{2,8});/g;

/** The text of a stretch of HTML: tags are left out, and what entities stand for is at home where they are. */
export function htmlText(html: Source, { start, end }: Range): Source {
  const pieces: Piece[] = [];
  let at = start;
  for (const { index, 0: found, 1: entity } of html.text.slice(start, end).matchAll(markup)) {
    const from = start + index;
    pieces.push({ start: at, end: from });
    at = from + found.length;
    const text = entity === undefined ? lineBreakOf(found) : decode(entity);
    if (text === undefined) pieces.push({ start: from, end: at });
    else if (text !== "") pieces.push({ start: from, end: at, text });
  }
  pieces.push({ start: at, end });
  return cut(html, pieces);
}

function lineBreakOf(tag: string): string {
  return /^<br\b/i.test(tag) ? "\n" : "";
}

function decode(entity: string): string | undefined {
  const known = named.get(entity);
  if (known !== undefined || !entity.startsWith("#")) return known;
  const code = entity.startsWith("#x") ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
