import type { Range } from "@longhand/diagnostics";
import type { Opaque } from "../command.ts";

/** `${{ secrets.NAME }}` of a workflow. */
const expression = /\$\{\{[^}\n]*(?:\}(?!\})[^}\n]*)*\}\}/g;

/** `{{ name }}`, `{{name | filter}}` of templates. JSON and shorthand have no two braces before a word. */
const moustache = /(?<!\$)\{\{[-~#/^>&]?[ \t]*[A-Za-z_.$][^{}"'\n]*\}\}|\{%[^%\n]*%\}|%\{[A-Za-z_][\w.]*\}/g;

/** `<user-pool-id>`, as pages write what a reader has to fill in. With a blank inside of an edge they are two redirections. */
const placeholder = /(?<![\\<$&\d])<(?![\s<>(&-])(?:[^\s<>"'`|&;\\{}]|[ '](?=[^\s<>"'`|&;\\{}]))+>(?![>(&])/g;

/** Tags of HTML, which are text. */
const tag =
  /^<\/|\/>$|^<(?:a|b|body|br|code|div|em|font|h[1-6]|head|hr|html|i|img|li|meta|ol|p|pre|script|span|strong|style|table|tbody|td|th|title|tr|u|ul)[\s>]/i;

/** `...` for what is left out; the two dots of a sequence are none. */
const elision = /(?<!\.)\.{3,}(?!\.)|…/g;

/** What can be seen to be unknown before a shell takes the text apart: placeholders and what templates fill in. */
export function findOpaque(text: string): readonly Opaque[] {
  const templates = [...rangesOf(text, expression), ...rangesOf(text, moustache)];
  const placeholders = rangesOf(text, placeholder).filter(({ start, end }) => !tag.test(text.slice(start, end)));
  return [
    ...templates.map((range) => ({ kind: "template", range }) as const),
    ...placeholders.map((range) => ({ kind: "placeholder", range }) as const),
  ];
}

/** Where something is left out of a text. */
export function findElisions(text: string): readonly Range[] {
  return rangesOf(text, elision);
}

function rangesOf(text: string, pattern: RegExp): readonly Range[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** A text as long, with letters in the place of some ranges, so that a shell sees words there. */
export function maskRanges(text: string, ranges: readonly Range[], filler = "x"): string {
  if (ranges.length === 0) return text;
  let masked = "";
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    masked += text.slice(at, from) + filler.repeat(end - from);
    at = end;
  }
  return masked + text.slice(at);
}

/** True where two ranges share a character; an empty one is in another that it stands in or at the edge of. */
export function overlaps(a: Range, b: Range): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}
