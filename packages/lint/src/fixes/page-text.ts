import type { LintDocument } from "../document.ts";
import type { Snippet } from "../snippet.ts";

/** Writes a text as it has to stand in a page at an offset; undefined where it cannot stand there. */
export function pageText(
  text: string,
  offset: number,
  document: LintDocument,
  snippet: Snippet | undefined,
): string | undefined {
  const escaped = snippet === undefined ? text : escapeFor(text, offset, document, snippet);
  if (escaped === undefined || !escaped.includes("\n")) return escaped;
  if (snippet?.kind === "inline") return undefined;
  const lineEnd = lineEndAt(document.text, offset);
  return escaped.replaceAll("\n", lineEnd + (snippet?.prefix ?? containersAt(document.text, offset)));
}

function escapeFor(text: string, offset: number, { format, text: page }: LintDocument, snippet: Snippet) {
  const opening = page.slice(snippet.range.start, snippet.range.start + 20).trimStart();
  switch (format) {
    case "markdown":
      if (opening.startsWith("<")) return escapeHtml(text);
      return snippet.kind === "inline" ? escapeInline(text, lineAround(page, offset)) : text;
    case "workflow":
      return escapeScalar(text, opening);
    case "rst":
      return snippet.kind === "inline" && text.includes("`") ? undefined : text;
    case "shell":
    case "text":
      return text;
    default:
      return format satisfies never;
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A bar ends a cell of a table, even in code. */
function escapeInline(text: string, line: string): string | undefined {
  if (text.includes("`")) return undefined;
  return /^[\s>]*\|/.test(line) ? text.replaceAll("|", "\\|") : text;
}

function escapeScalar(text: string, opening: string): string | undefined {
  if (opening.startsWith("'")) return text.replaceAll("'", "''");
  if (opening.startsWith('"')) return text.replaceAll(/["\\]/g, "\\$&");
  if (opening.startsWith("|") || opening.startsWith(">")) return text;
  return /: | #|^[#&*!|>%@`'"[\]{},?-]/.test(text) ? undefined : text;
}

function lineAround(page: string, offset: number): string {
  const start = page.lastIndexOf("\n", offset - 1) + 1;
  const end = page.indexOf("\n", offset);
  return page.slice(start, end === -1 ? page.length : end);
}

function lineEndAt(page: string, offset: number): string {
  const end = page.indexOf("\n", offset);
  const before = end === -1 ? page.lastIndexOf("\n") : end;
  return page.charAt(before - 1) === "\r" ? "\r\n" : "\n";
}

/** The indent and the quote marks of the line. */
function containersAt(page: string, offset: number): string {
  return /^[\s>]*/.exec(lineAround(page, offset))?.[0] ?? "";
}
