import { applyEdits, type Diagnostic, type Fix, type Place, type Source, toHome } from "@longhand/diagnostics";

/** A control character as its picture, so that each line and each column stays one. */
export function pictured(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
  return text.replaceAll(/[\u0000-\u001f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)));
}

/** All that diagnostics say, each below the text that it points into. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): readonly string[] {
  let shown: Source | undefined;
  return diagnostics.flatMap((diagnostic) => {
    const { at } = diagnostic;
    if (at.kind === "pointer") return [`  ${at.pointer || "(the whole)"} (${at.part}) ${said(diagnostic)}`];
    const margin = `  ${at.source.name}: `;
    const text = shown === at.source ? [] : [margin + pictured(at.source.text)];
    shown = at.source;
    return [...text, `${" ".repeat(margin.length)}${caretsOf(at.range)} ${said(diagnostic)}`];
  });
}

function caretsOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return " ".repeat(start) + (start === end ? "|" : "^".repeat(end - start));
}

function said(diagnostic: Diagnostic): string {
  const { at, code, severity, message, expected, suggestions, related = [], fix, homeFix, cli } = diagnostic;
  return [
    `${code}${severity === "error" ? "" : ` (${severity})`}: ${message}`,
    ...(expected === undefined ? [] : [`Expected: ${expected}.`]),
    ...(at.kind === "range" && at.source.home !== undefined ? [`In ${placeOf(at)}.`] : []),
    ...related.map((other) => `${other.message} ${placeOf(other.at)}.`),
    ...(cli === undefined ? [] : [`CLI: ${pictured(Object.values(cli).join(" "))}.`]),
    ...(suggestions === undefined ? [] : [`Meant: ${suggestions.map((one) => JSON.stringify(one)).join(", ")}.`]),
    ...(fix === undefined || at.kind === "pointer" ? [] : [fixed(fix, at.source)]),
    ...(homeFix === undefined || at.kind === "pointer" ? [] : [`In the line: ${fixed(homeFix, outermost(at.source))}`]),
  ].join(" ");
}

function fixed({ title, edits }: Fix, { text }: Source): string {
  return `${title} -> ${pictured(applyEdits(text, edits))}`;
}

/** Where something stands in the outermost text. */
export function placeOf(at: Place): string {
  if (at.kind === "pointer") return `${at.pointer} (${at.part})`;
  const { source, range } = toHome(at.source, at.range);
  return `${source.name} [${range.start}, ${range.end}) ${pictured(source.text.slice(range.start, range.end))}`;
}

function outermost(source: Source): Source {
  return source.home === undefined ? source : outermost(source.home.document);
}
