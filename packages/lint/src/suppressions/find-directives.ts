import { contains, type Range, toHome } from "@longhand/diagnostics";
import type { LintDocument } from "../document.ts";
import type { Snippet } from "../snippet.ts";
import type { Directive, NamedRule, Scope } from "./directive.ts";
import { fencesOf } from "./fences.ts";

const names: ReadonlyMap<string, Pick<Directive, "kind" | "scope">> = new Map<
  string,
  Pick<Directive, "kind" | "scope">
>([
  ["disable-line", { kind: "disable", scope: "line" }],
  ["disable-next-line", { kind: "disable", scope: "next-line" }],
  ["disable-next-block", { kind: "disable", scope: "next-block" }],
  ["skip", { kind: "disable", scope: "next-block" }],
  ["disable-file", { kind: "disable", scope: "file" }],
  ["disable", { kind: "disable", scope: "from-here" }],
  ["enable", { kind: "enable", scope: "from-here" }],
]);

const name = "longhand-(?<name>[a-z]+(?:-[a-z]+)*)";

/** `<!-- longhand-… -->` */
const html = new RegExp(String.raw`<!--\s*${name}(?<rest>(?:\s(?:(?!-->)[\s\S])*)?)-->`, "g");

/** `.. longhand-…`, a comment of reStructuredText. */
const rst = new RegExp(String.raw`(?<=^[ \t]*)\.\.[ \t]+${name}(?<rest>[^\n\r]*)`, "gm");

/** `# longhand-…`, at the beginning of a line or behind a blank. */
const hash = new RegExp(String.raw`(?<=^|[ \t])#[ \t]*${name}(?<rest>[^\n\r]*)`, "gm");

/**
 * The comments of a page that switch rules off: of Markdown `<!-- … -->` outside of its fences, of reStructuredText `.. …`, and in
 * blocks of commands, in scripts and in workflows `# …`.
 */
export function findDirectives(document: LintDocument, snippets: readonly Snippet[]): readonly Directive[] {
  const { text, format } = document;
  if (!text.includes("longhand-")) return [];
  const blocks = snippets.map((snippet) => blockRange(snippet));
  const inBlocks = (range: Range) => blocks.some((block) => contains(block, range));
  const everywhere = format === "shell" || format === "workflow";
  const comments = read(text, hash).filter(({ range }) => everywhere || inBlocks(range));
  return [...comments, ...ofPage(document, inBlocks)].sort((a, b) => a.range.start - b.range.start);
}

function ofPage({ text, format }: LintDocument, inBlocks: (range: Range) => boolean): readonly Directive[] {
  if (format === "rst") return read(text, rst).filter(({ range }) => !inBlocks(range));
  if (format !== "markdown" && format !== "text") return [];
  const fences = fencesOf(text);
  return read(text, html).filter(({ range }) => !fences.some((fence) => contains(fence, range)));
}

/** A script has its comments outside of its commands, too. */
function blockRange({ source, range }: Snippet): Range {
  const inner = toHome(source, { start: 0, end: source.text.length }).range;
  return { start: Math.min(range.start, inner.start), end: Math.max(range.end, inner.end) };
}

function read(text: string, pattern: RegExp): readonly Directive[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups }) => {
    const known = names.get(groups?.["name"] ?? "");
    if (known === undefined) return [];
    const rest = groups?.["rest"] ?? "";
    const restAt = index + whole.lastIndexOf(rest, whole.length - (whole.endsWith("-->") ? 3 : 0));
    const [listed = "", ...reasons] = rest.split(/(?<=^|\s)--(?=\s|$)/);
    const range = { start: index, end: index + whole.trimEnd().length };
    return [{ ...known, rules: rulesIn(listed, restAt), reason: reasons.join("--").trim(), range }];
  });
}

function rulesIn(listed: string, from: number): readonly NamedRule[] {
  return [...listed.matchAll(/[^\s,]+/g)].map(({ 0: code, index }) => {
    return { code, range: { start: from + index, end: from + index + code.length } };
  });
}

/** The word behind `longhand-` of a scope, for messages. */
export function directiveName(kind: Directive["kind"], scope: Scope): string {
  const found = [...names].find(([, known]) => known.kind === kind && known.scope === scope);
  return `longhand-${found?.[0] ?? ""}`;
}
