import { type Source, toHome } from "@longhand/diagnostics";

import type { MarkdownIt, Token } from "markdown-it";
import type { Block } from "./block.ts";
import { beginsCommand } from "./command-line-start.ts";
import { cut } from "./cut.ts";
import { inlineCode } from "./html.ts";

/** The code within the lines of a paragraph, a heading or a cell; and a paragraph that is a command. */
export function inlineBlocks(markdown: MarkdownIt, text: Source, where: "text" | "cell"): readonly Block[] {
  const spans = text.text.includes("`") ? codeSpans(markdown, text) : [];
  const html = text.text.includes("<code") ? inlineCode(text, []) : [];
  const bare = where === "text" && spans.length === 0 && html.length === 0 ? bareCommand(text) : [];
  return [...spans, ...html, ...bare];
}

function codeSpans(markdown: MarkdownIt, text: Source): readonly Block[] {
  const tokens: Token[] = [];
  markdown.inline.parse(text.text, markdown, {}, tokens);
  let from = 0;
  return tokens.flatMap((token): readonly Block[] => {
    if (token.type !== "code_inline") return [];
    const span = findSpan(text.text, token, from);
    if (span === undefined) return [];
    from = span.end;
    const { range } = toHome(text, { start: span.start, end: span.end });
    return [{ kind: "inline", holds: "mixed", source: spanText(text, span), range, prefix: "" }];
  });
}

/** A code span: with its backticks, and the text between them without the blank that may stand on either side. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** Where a code span stands: the next that reads so. */
function findSpan(text: string, { markup, content }: Token, from: number): Span | undefined {
  const runs = Array.from(text.slice(from).matchAll(/`+/g), ({ index, 0: run }) => ({ at: from + index, run }));
  for (const [index, { at, run }] of runs.entries()) {
    const close = run === markup ? runs.slice(index + 1).find((other) => other.run === markup) : undefined;
    if (close === undefined) continue;
    const inner = text.slice(at + run.length, close.at).replaceAll("\n", " ");
    const isPadded = inner.length > content.length;
    if ((isPadded ? inner.slice(1, -1) : inner) !== content) continue;
    const pad = isPadded ? 1 : 0;
    return { start: at, end: close.at + run.length, first: at + run.length + pad, last: close.at - pad };
  }
  return undefined;
}

/** Line ends within a span are blanks. */
function spanText(text: Source, { first, last }: Span): Source {
  const pieces = text.text
    .slice(first, last)
    .split(/(\n)/)
    .map((part, index, parts) => {
      const start = first + parts.slice(0, index).join("").length;
      return part === "\n" ? { start, end: start + 1, text: " " } : { start, end: start + part.length };
    });
  return cut(text, pieces);
}

/** The lines of a paragraph from one that begins a command. */
function bareCommand(text: Source): readonly Block[] {
  const lines = text.text.split("\n");
  const at = lines.findIndex(beginsCommand);
  if (at === -1) return [];
  const start = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
  const whole = { start, end: text.text.length };
  const { range } = toHome(text, whole);
  return [{ kind: "paragraph", holds: "mixed", source: cut(text, [whole]), range, prefix: "" }];
}
