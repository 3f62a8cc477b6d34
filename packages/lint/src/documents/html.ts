import { type Range, type Source, toHome } from "@longhand/diagnostics";
import type { Block } from "./block.ts";
import { htmlText } from "./entities.ts";

const pre = /<pre\b([^>]*)>([\s\S]*?)(?:<\/pre\s*>|$)/gi;
const code = /<code\b[^>]*>([^<]*(?:<(?!\/code)[^<]*)*)<\/code\s*>/gi;
const classLanguage = /(?:lang|language)[-=]"?([\w-]+)/i;

/** The code in a stretch of HTML: blocks, and code within lines outside of them. */
export function htmlBlocks(html: Source): readonly Block[] {
  const blocks: Block[] = [];
  const taken: Range[] = [];
  for (const { index, 0: found, 1: attributes = "", 2: content = "" } of html.text.matchAll(pre)) {
    taken.push({ start: index, end: index + found.length });
    const start = index + found.indexOf(">") + 1;
    const language = classLanguage.exec(attributes + (/^\s*<code\b[^>]*>/i.exec(content)?.[0] ?? ""));
    const block = blockOf(html, { start, end: start + content.length }, { start: index, end: index + found.length });
    const name = language?.[1];
    const at = name === undefined ? -1 : html.text.indexOf(name, index);
    const range = toHome(html, { start: Math.max(at, 0), end: Math.max(at, 0) + (name?.length ?? 0) }).range;
    blocks.push(name === undefined ? block : { ...block, language: { name, range } });
  }
  return [...blocks, ...inlineCode(html, taken)];
}

function blockOf(html: Source, content: Range, whole: Range): Block {
  return {
    kind: "block",
    holds: "mixed",
    source: htmlText(html, content),
    range: toHome(html, whole).range,
    prefix: "",
  };
}

/** `<code>` outside of blocks. */
export function inlineCode(html: Source, taken: readonly Range[]): readonly Block[] {
  return Array.from(html.text.matchAll(code)).flatMap(({ index, 0: found, 1: content = "" }): readonly Block[] => {
    if (taken.some(({ start, end }) => start <= index && index < end)) return [];
    const start = index + found.indexOf(">") + 1;
    const block = blockOf(html, { start, end: start + content.length }, { start: index, end: index + found.length });
    return [{ ...block, kind: content.includes("\n") || /<br\b/i.test(content) ? "block" : "inline" }];
  });
}
