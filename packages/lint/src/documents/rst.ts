import type { Range, Source } from "@longhand/diagnostics";
import type { Language } from "../snippet.ts";
import type { Block } from "./block.ts";
import { joinLines } from "./page.ts";
import { inlineLiterals } from "./rst-inline.ts";
import { isBlankLine, offsetOf, type RstLine, rstLines } from "./rst-lines.ts";

/** `.. code-block:: bash`; the others are older names for it, or let markup into it. */
const directive = /^\.\.[ \t]+(code|code-block|sourcecode|highlight|parsed-literal)::[ \t]*(\S*)/;

/** `.. anything`: a comment, a directive, a target; what is indented below belongs to it. */
const explicit = /^\.\.(?:\s|$)/;

/** Directives whose content is text like the rest of the page. */
const container =
  /^\.\.[ \t]+(?:note|warning|tip|important|caution|danger|attention|hint|error|admonition|container|topic|sidebar|seealso|versionadded|versionchanged|deprecated|tab-set|tab-item|tabs|tab|group-tab|only|rubric|compound|class|table|list-table|epigraph|highlights)::/;

/** A bullet, a number or a field's name in front of the text of a line. */
const markers = /^(?:(?:[-*+•‣⁃]|\(?(?:\d+|[A-Za-z]|#|[ivxlcdm]+)[.)])[ \t]+)+|^:[^:\n]+:[ \t]+/;

/** A page with its lines. */
interface Page {
  readonly source: Source;
  readonly lines: readonly RstLine[];
}

/** The literal blocks of a page in reStructuredText, its inline literals, and paragraphs that are commands. */
export function rstBlocks(source: Source): readonly Block[] {
  const page = { source, lines: rstLines(source.text) };
  const blocks: Block[] = [];
  const taken: Range[] = [];
  let at = 0;
  while (at < page.lines.length) {
    const found = blockAt(page, at);
    const next = found?.next ?? at + 1;
    if (found?.block !== undefined) blocks.push(found.block);
    if (found !== undefined) taken.push(found.block?.range ?? rangeOf(page, at, next));
    at = next;
  }
  return [...blocks, ...inlineLiterals(source, page.lines, taken)].sort((a, b) => a.range.start - b.range.start);
}

function rangeOf({ lines }: Page, first: number, next: number): Range {
  return { start: lines[first]?.start ?? 0, end: lines[next - 1]?.end ?? 0 };
}

interface Found {
  readonly block?: Block | undefined;
  /** The line that is read next. */
  readonly next: number;
}

/** Nearly every line is neither a directive nor the end of a paragraph before a literal block. */
function blockAt(page: Page, at: number): Found | undefined {
  const line = page.lines[at];
  const { text } = page.source;
  if (line === undefined || isBlankLine(line)) return undefined;
  const end = trimmedEnd(text, line);
  const announces = text.charCodeAt(end - 1) === 0x3a && text.charCodeAt(end - 2) === 0x3a;
  const written = text.slice(line.first, line.end);
  if (!announces && !written.includes("..")) return undefined;
  const lead = markers.exec(written)?.[0] ?? "";
  const body = written.slice(lead.length);
  const indent = line.indent + lead.length;
  if (body.startsWith("..")) {
    const found = explicitAt(page, at, body, indent);
    if (found !== undefined) return found;
  }
  return announces && !container.test(body) ? literalBehind(page, at, indent) : undefined;
}

function trimmedEnd(text: string, { first, end }: RstLine): number {
  let at = end;
  while (at > first && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** What begins with two dots: a block of code, or something that is passed over. */
function explicitAt(page: Page, at: number, body: string, indent: number): Found | undefined {
  const [found, name, language = ""] = directive.exec(body) ?? [];
  if (found === undefined) {
    return explicit.test(body) && !container.test(body) ? { next: skipExplicit(page, at, body) } : undefined;
  }
  const content = takeBody(page, at + 1, page.lines[at]?.indent ?? indent);
  // The markup in a parsed literal is no part of what a reader copies, and nobody can say what is left.
  if (name === "highlight" || name === "parsed-literal") return { next: content.next };
  const line = page.lines[at];
  const named = line === undefined || language === "" ? undefined : languageAt(page, line, language);
  return { next: content.next, block: makeBlock(page, withoutOptions(page, content), at, named) };
}

/** A paragraph that ends in two colons announces a literal block, behind a blank line. */
function literalBehind(page: Page, at: number, indent: number): Found | undefined {
  const { lines, source } = page;
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined) return undefined;
  if (!isBlankLine(next) && source.text.slice(line.first, line.end).trim() !== "::") return undefined;
  const indented = takeBody(page, at + 1, indent);
  const body = indented.first < indented.next ? indented : takeQuoted(page, at + 1, indent);
  return body.first < body.next ? { next: body.next, block: makeBlock(page, body, at) } : undefined;
}

interface Body {
  readonly first: number;
  /** Behind the last line. */
  readonly next: number;
}

function skipBlank({ lines }: Page, from: number): number {
  let at = from;
  for (let line = lines[at]; line !== undefined && isBlankLine(line); line = lines[at]) at += 1;
  return at;
}

/** The lines that are indented more than `indent`, with the blank ones between them. */
function takeBody(page: Page, from: number, indent: number): Body {
  const first = skipBlank(page, from);
  let next = first;
  for (let at = first; at < page.lines.length; at += 1) {
    const line = page.lines[at];
    if (line === undefined || isBlankLine(line)) continue;
    if (line.indent <= indent) break;
    next = at + 1;
  }
  return { first, next };
}

/** Lines that are not indented, which all begin with the same character that is no letter. */
function takeQuoted(page: Page, from: number, indent: number): Body {
  const { lines, source } = page;
  const first = skipBlank(page, from);
  const head = lines[first];
  const quote = head === undefined ? "" : source.text.charAt(head.first);
  if (!/[!-/:-@[-`{-~]/.test(quote) || head?.indent !== indent) return { first, next: first };
  let next = first;
  for (let line = lines[next]; line !== undefined; line = lines[next]) {
    if (isBlankLine(line) || source.text.charAt(line.first) !== quote) break;
    next += 1;
  }
  return { first, next };
}

/** `:linenos:` and the like stand between a directive and its content. */
function withoutOptions(page: Page, { first, next }: Body): Body {
  const { lines, source } = page;
  let at = first;
  for (let line = lines[at]; at < next && line !== undefined; line = lines[at]) {
    if (!/^:[\w-]+:/.test(source.text.slice(line.first, line.end))) break;
    at += 1;
  }
  return at === first ? { first, next } : { first: Math.min(skipBlank(page, at), next), next };
}

function skipExplicit(page: Page, at: number, body: string): number {
  const { lines } = page;
  const next = lines[at + 1];
  // Behind two dots alone and a blank line nothing belongs to them.
  if (body.trim() === ".." && (next === undefined || isBlankLine(next))) return at + 1;
  return Math.max(takeBody(page, at + 1, lines[at]?.indent ?? 0).next, at + 1);
}

/** The block of some lines, announced by the line `at`. */
function makeBlock(page: Page, { first, next }: Body, at: number, language?: Language): Block | undefined {
  const { source, lines } = page;
  const body = lines.slice(first, next);
  const [head] = body;
  const last = body.at(-1);
  if (head === undefined || last === undefined) return undefined;
  let margin = head.indent;
  for (const line of body) if (!isBlankLine(line)) margin = Math.min(margin, line.indent);
  const parts = body.map((line) => {
    return { start: offsetOf(source.text, line, margin), end: line.end, next: line.next };
  });
  const block: Block = {
    kind: "block",
    holds: "mixed",
    source: joinLines(source, parts),
    range: { start: head.start, end: last.end },
    prefix: source.text.slice(head.start, offsetOf(source.text, head, margin)),
    caption: captionAt(page, at),
  };
  return language === undefined ? block : { ...block, language };
}

function languageAt({ source }: Page, line: RstLine, name: string): Language {
  const end = line.start + source.text.slice(line.start, line.end).lastIndexOf(name) + name.length;
  return { name, range: { start: end - name.length, end } };
}

/** The paragraph in front of a block. */
function captionAt({ source, lines }: Page, at: number): string {
  let first = at;
  for (let line = lines[first - 1]; line !== undefined && !isBlankLine(line); line = lines[first - 1]) first -= 1;
  return source.text.slice(lines[first]?.first ?? 0, lines[at]?.end ?? 0);
}
