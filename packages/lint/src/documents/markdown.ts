import { type Source, toHome } from "@longhand/diagnostics";
import MarkdownIt, { type Token } from "markdown-it";
import type { Language } from "../snippet.ts";
import { alignLines } from "./aligned.ts";
import type { Block } from "./block.ts";
import { cut } from "./cut.ts";
import { htmlBlocks } from "./html.ts";
import { inlineBlocks } from "./markdown-inline.ts";
import { type NestedPage, nestedPages } from "./nested-pages.ts";
import { type PageLine, pageLines } from "./page.ts";
import { tableCell } from "./table-cell.ts";

/** CommonMark with tables and HTML. What stands within lines is looked at only where it can hold a command. */
const markdown = new MarkdownIt({ html: true });
markdown.core.ruler.enableOnly(["normalize", "block"]);

/** How deep pages in code are looked into: admonitions of some dialects indent what they hold. */
const maxDepth = 3;

/** Where the tokens of a page are read. */
interface Reading {
  readonly page: Source;
  readonly lines: readonly PageLine[];
  readonly depth: number;
  /** The text before: a heading, a paragraph. */
  caption: string;
  /** How far the row of a table has been read. */
  cell: { line: number; at: number };
}

/** The code in a page in Markdown: fences, indented code, HTML, and code within lines. */
export function markdownBlocks(page: Source, depth = 0): readonly Block[] {
  const reading: Reading = { page, lines: pageLines(page.text), depth, caption: "", cell: { line: -1, at: 0 } };
  const nested = depth < maxDepth ? nestedPages(page, reading.lines) : [];
  const tokens = markdown.parse(withoutNested(page.text, reading.lines, nested), {});
  const own = tokens.flatMap((token, index) => blocksOf(reading, token, rowOf(tokens, index)));
  const inner = nested.flatMap(({ source }) => {
    return markdownBlocks(source, depth + 1).map((block) => fromInside(source, block));
  });
  return inner.length === 0 ? own : [...own, ...inner].sort((a, b) => a.range.start - b.range.start);
}

/** The text that Markdown gets: blank lines in the place of pages within it, and no byte order mark. */
function withoutNested(text: string, lines: readonly PageLine[], nested: readonly NestedPage[]): string {
  let kept = "";
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  for (const { first, next } of nested) {
    kept += text.slice(at, lines[first]?.start ?? at) + "\n".repeat(next - first);
    at = lines[next]?.start ?? text.length;
  }
  return kept + text.slice(at);
}

/** The line of the table row that a cell stands in. */
function rowOf(tokens: readonly Token[], index: number): number | undefined {
  const before = tokens[index - 1]?.type;
  if (before !== "td_open" && before !== "th_open") return undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.type === "tr_open") return token.map?.[0];
  }
  return undefined;
}

function blocksOf(reading: Reading, token: Token, row: number | undefined): readonly Block[] {
  switch (token.type) {
    case "fence":
      return [fenceOf(reading, token)];
    case "code_block":
      return codeBlock(reading, token);
    case "html_block":
      return htmlOf(reading, token);
    case "inline":
      return row === undefined ? textOf(reading, token) : cellOf(reading, token, row);
    default:
      return [];
  }
}

/** The first line of a token and the one behind its last. */
function linesOf({ map }: Token): readonly [first: number, next: number] {
  return map ?? [0, 0];
}

function fenceOf(reading: Reading, token: Token): Block {
  const { page, lines } = reading;
  const [first, next] = linesOf(token);
  const source = alignLines(page, lines.slice(first + 1), token.content);
  const language = languageOf(page, lines[first], token);
  const title = token.info.slice(language?.name.length ?? 0);
  return {
    kind: "block",
    holds: "mixed",
    ...(language === undefined ? {} : { language }),
    source,
    range: rangeOf(reading, first, next),
    prefix: prefixOf(page, lines[first + 1] ?? lines[first], source, lines[first]),
    caption: `${reading.caption} ${title}`,
  };
}

function languageOf(page: Source, line: PageLine | undefined, { info, markup }: Token): Language | undefined {
  const [, name] = /^\{?\s*\.?([\w+#.-]+)/.exec(info.trim()) ?? [];
  if (name === undefined || line === undefined) return undefined;
  const text = page.text.slice(line.start, line.end);
  const start = line.start + text.indexOf(name, text.indexOf(markup) + markup.length);
  return { name, range: { start, end: start + name.length } };
}

/** What stands before the text of a block's first line; before the fence, where the block has no line. */
function prefixOf({ text }: Source, line: PageLine | undefined, { home }: Source, fence: PageLine | undefined): string {
  const start = home?.segments[0]?.outer.start;
  if (line !== undefined && start !== undefined && start >= line.start && start <= line.end && line.start < line.end) {
    return text.slice(line.start, start);
  }
  return /^[\s>]*/.exec(text.slice(fence?.start ?? 0, fence?.end ?? 0))?.[0] ?? "";
}

function codeBlock(reading: Reading, token: Token): readonly Block[] {
  const { page, lines, depth, caption } = reading;
  const [first, next] = linesOf(token);
  const source = alignLines(page, lines.slice(first), token.content);
  if (depth < maxDepth && /^\s*(?:```|~~~)/m.test(token.content)) {
    return markdownBlocks(source, depth + 1).map((block) => fromInside(source, block));
  }
  const range = rangeOf(reading, first, next);
  const prefix = prefixOf(page, lines[first], source, lines[first]);
  return [{ kind: "block", holds: "mixed", source, range, prefix, caption }];
}

/** A block of a page in the page: its places lead out, and so does what stands before its lines. */
function fromInside(inside: Source, block: Block): Block {
  const { range } = toHome(inside, block.range);
  const start = toHome(inside, { start: block.range.start, end: block.range.start });
  const lineStart = start.source.text.lastIndexOf("\n", start.range.start - 1) + 1;
  const before = start.source.text.slice(lineStart, start.range.start).replaceAll(/[^\s>]/g, " ");
  const outer = { ...block, range, prefix: before + block.prefix };
  const { language } = block;
  return language === undefined
    ? outer
    : { ...outer, language: { ...language, range: toHome(inside, language.range).range } };
}

function rangeOf({ lines }: Reading, first: number, next: number): Block["range"] {
  return { start: lines[first]?.start ?? 0, end: lines[Math.max(next - 1, first)]?.end ?? 0 };
}

/** HTML goes on behind a blank line, where Markdown has ended it. */
function htmlOf({ page, lines }: Reading, token: Token): readonly Block[] {
  const [first] = linesOf(token);
  const aligned = alignLines(page, lines.slice(first), token.content);
  if (!/<pre\b/i.test(token.content) || /<\/pre/i.test(token.content)) return htmlBlocks(aligned);
  const start = lines[first]?.start ?? 0;
  const end = page.text.toLowerCase().indexOf("</pre", start);
  return htmlBlocks(end === -1 ? aligned : cut(page, [{ start, end: end + "</pre>".length }]));
}

function textOf(reading: Reading, token: Token): readonly Block[] {
  const { page, lines } = reading;
  const [first] = linesOf(token);
  reading.caption = token.content;
  if (!/\baws|AWS/.test(token.content)) return [];
  return inlineBlocks(markdown, alignLines(page, lines.slice(first), token.content), "text");
}

function cellOf(reading: Reading, token: Token, row: number): readonly Block[] {
  const line = reading.lines[row];
  if (line === undefined) return [];
  const from = reading.cell.line === row ? reading.cell.at : line.start;
  const cell = tableCell(reading.page, { start: from, end: line.end }, token.content);
  reading.cell = { line: row, at: cell.end };
  return /\baws|AWS/.test(token.content) ? inlineBlocks(markdown, cell.source, "cell") : [];
}
