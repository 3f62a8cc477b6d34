import type { Diagnostic, Severity } from "./diagnostic.ts";
import { didYouMean } from "./did-you-mean.ts";
import { type ExcerptLine, excerpt } from "./excerpt.ts";
import { applyEdits, type Fix, type TextEdit } from "./fix.ts";
import { positionAt } from "./line-map.ts";
import type { Place, RangePlace } from "./place.ts";
import { toHome } from "./to-home.ts";
import { visible } from "./visible.ts";

/** How parts of a rendered diagnostic are coloured; each function returns its text with colour codes around it. */
export interface Paint {
  readonly severity: (text: string, severity: Severity) => string;
  readonly place: (text: string) => string;
  readonly code: (text: string) => string;
  readonly caret: (text: string) => string;
  readonly fix: (text: string) => string;
}

const unchanged = (text: string): string => text;

/** No colours. */
export const plainPaint: Paint = {
  severity: unchanged,
  place: unchanged,
  code: unchanged,
  caret: unchanged,
  fix: unchanged,
};

/** Of a text that is longer only the lines that change are shown. UTF-16 units. */
const LongestFixed = 400;

/** Where those are longer, nothing is. UTF-16 units. */
const LongestLines = 2000;

/**
 * A diagnostic as lines for people: place, severity and code; the text with a caret; the sentence; what was expected;
 * the fix, as text to paste where it can be pasted. Text of the user's is made visible: the result is safe for a
 * terminal.
 */
export function renderDiagnostic(diagnostic: Diagnostic, paint: Paint = plainPaint): readonly string[] {
  const { code, severity, message, at, expected, related, fix, homeFix, suggestions = [] } = diagnostic;
  const head = `${paint.place(placeText(at))} ${paint.severity(severity, severity)} ${paint.code(code)}`;
  const lines = [head, ...excerptLines(at, paint), `  ${visible(message)}`];
  if (expected !== undefined) lines.push(`  Expected: ${visible(expected)}.`);
  for (const note of related ?? []) lines.push(`  ${placeText(note.at)}: ${visible(note.message)}`);
  if (fix === undefined && suggestions.length > 0) lines.push(`  ${didYouMean(suggestions.map(String))}`);
  if (fix !== undefined && at.kind === "range") {
    lines.push(...fixLines(fix.title, fixedText(fix, homeFix, at), paint));
  }
  return lines;
}

/** Where something is, as people write it: `--policies:1:31`, or a JSON pointer. */
export function placeText(place: Place): string {
  if (place.kind === "pointer") return visible(place.pointer === "" ? "request" : place.pointer);
  const { source, range } = toHome(place.source, place.range);
  const { line, column } = positionAt(source, range.start);
  return `${visible(source.name)}:${line}:${column}`;
}

function excerptLines(at: Place, paint: Paint): readonly string[] {
  if (at.kind !== "range") return [];
  return excerpt(at).map(({ kind, text }: ExcerptLine) => `  ${kind === "caret" ? paint.caret(text) : text}`);
}

/** What to paste: the whole of a short text; of a long one, and of a document that texts were cut out of, the lines that change. */
function fixedText({ edits }: Fix, homeFix: Fix | undefined, { source, range }: RangePlace): string {
  if (homeFix !== undefined) return touchedLines(toHome(source, range).source.text, homeFix.edits);
  const whole = applyEdits(source.text, edits);
  return whole.length > LongestFixed ? touchedLines(source.text, edits) : whole;
}

function fixLines(title: string, text: string, paint: Paint): readonly string[] {
  const lines = text.split(/\r?\n/);
  if (!lines.every(isPasteable) || text.length > LongestLines) return [`  Fix: ${visible(title)}.`];
  return [`  Fix: ${visible(title)}:`, ...lines.map((line) => `    ${paint.fix(line)}`)];
}

/** The lines that edits touch, and those between them, as they are afterwards. */
function touchedLines(text: string, edits: readonly TextEdit[]): string {
  const start = text.lastIndexOf("\n", Math.min(...edits.map(({ range }) => range.start)) - 1) + 1;
  const last = Math.max(...edits.map(({ range }) => range.end));
  const end = text.indexOf("\n", last);
  const lines = text.slice(start, end === -1 ? text.length : end);
  const moved = edits.map(({ range, newText }) => ({
    range: { start: range.start - start, end: range.end - start },
    newText,
  }));
  return applyEdits(lines, moved);
}

/** True where a screen shows a line as it is: what had to be made visible would no longer be what the fix says. */
function isPasteable(line: string): boolean {
  const filled = line.replaceAll(/[\t\p{Zs}]/gu, " ");
  return visible(filled) === filled;
}
