import { type Range, toHome } from "@longhand/diagnostics";
import type { LintDocument } from "../document.ts";
import type { Snippet } from "../snippet.ts";
import { type Directive, isNamed } from "./directive.ts";

/** The page that directives stand in. */
export interface DirectedPage {
  readonly document: LintDocument;
  readonly snippets: readonly Snippet[];
  readonly directives: readonly Directive[];
}

/** The stretch of the page that a directive is about; undefined where there is none. */
export function coveredRange(directive: Directive, page: DirectedPage): Range | undefined {
  const { text } = page.document;
  switch (directive.scope) {
    case "file":
      return { start: 0, end: text.length };
    case "line":
      return lineAt(text, directive.range.start);
    case "next-line":
      return nextLine(directive, page);
    case "next-block":
      return nextBlock(directive, page);
    case "from-here":
      return { start: directive.range.end, end: enabledAgain(directive, page) ?? text.length };
    default:
      return directive.scope satisfies never;
  }
}

function lineAt(text: string, offset: number): Range {
  const end = text.indexOf("\n", offset);
  return { start: text.lastIndexOf("\n", offset - 1) + 1, end: end === -1 ? text.length : end };
}

function nextLine({ range }: Directive, { document, snippets }: DirectedPage): Range | undefined {
  const { text } = document;
  const { end } = lineAt(text, range.end);
  const [blank = ""] = /^(?:[ \t>]*\r?\n)*/.exec(text.slice(end + 1)) ?? [];
  const line = lineAt(text, Math.min(end + 1 + blank.length, text.length));
  if (line.start <= range.start) return undefined;
  const commands = snippets.flatMap((snippet) =>
    snippet.commands.map((command) => toHome(command.shell, command.range).range),
  );
  const begun = commands.filter(({ start }) => line.start <= start && start <= line.end);
  return { start: line.start, end: Math.max(line.end, ...begun.map((command) => command.end)) };
}

function nextBlock({ range }: Directive, { document, snippets }: DirectedPage): Range | undefined {
  const around = snippets.find((snippet) => snippet.range.start <= range.start && range.end <= snippet.range.end);
  if (around !== undefined || document.format === "shell") {
    const after = document.text.slice(range.end);
    const blank = /\n[ \t>]*\r?\n/.exec(after)?.index ?? after.length;
    return { start: range.end, end: Math.min(range.end + blank, around?.range.end ?? document.text.length) };
  }
  return snippets.find(({ kind, range: other }) => {
    return kind !== "inline" && kind !== "paragraph" && other.start >= range.end;
  })?.range;
}

/** Where an `enable` stands that names the same rules, or all. */
function enabledAgain({ range, rules }: Directive, { directives }: DirectedPage): number | undefined {
  return directives.find((other) => {
    if (other.kind !== "enable" || other.range.start < range.end) return false;
    return other.rules.length === 0 || rules.every(({ code }) => other.rules.some((rule) => isNamed(rule.code, code)));
  })?.range.start;
}
