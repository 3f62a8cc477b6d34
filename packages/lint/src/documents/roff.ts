import type { Source } from "@longhand/diagnostics";
import { cut, type Piece } from "./cut.ts";

/** Requests that a page of the manual begins its parts with. */
const request = /^\.\s*(?:TH|SH|Dd|Sh)\b/m;

/** Escapes of roff, and what they print. Source: groff(7). */
const escapes =
  /\\(?:f(?:\[[^\]]*\]|\(..|.)|s[+-]?\d{1,2}|[&|^)/,%:]|\[([^\]]*)\]|\((..)|\*(?:\[[^\]]*\]|\(..|.)|(.))/g;

const characters: ReadonlyMap<string, string> = new Map([
  ["aq", "'"],
  ["cq", "'"],
  ["oq", "'"],
  ["dq", '"'],
  ["lq", '"'],
  ["rq", '"'],
  ["ga", "`"],
  ["ha", "^"],
  ["ti", "~"],
  ["rs", "\\"],
  ["bs", "\\"],
  ["at", "@"],
  ["sh", "#"],
  ["Do", "$"],
  ["hy", "-"],
  ["en", "-"],
  ["em", "-"],
  ["mi", "-"],
]);

/** The text of a page of the manual in roff, at home in it; undefined for a page that is none. */
export function roffText(page: Source): Source | undefined {
  if (!request.test(page.text)) return undefined;
  const pieces: Piece[] = [];
  let at = 0;
  for (const { index, 0: found, 1: long, 2: short, 3: single } of page.text.matchAll(escapes)) {
    pieces.push({ start: at, end: index });
    at = index + found.length;
    const text = printed(long ?? short, single);
    if (text === undefined) pieces.push({ start: index, end: at });
    else if (text !== "") pieces.push({ start: index, end: at, text });
  }
  pieces.push({ start: at, end: page.text.length });
  return cut(page, pieces);
}

/** What an escape prints; undefined for one that is not known. */
function printed(character: string | undefined, single: string | undefined): string | undefined {
  if (character !== undefined) return characters.get(character);
  if (single === undefined) return "";
  // `\e` and `\\` print a backslash, `\-` a minus; a backslash before anything else is dropped.
  return single === "e" || single === "\\" ? "\\" : single === "\n" ? undefined : single;
}
