import type { Severity } from "@longhand/diagnostics";
import type { Finding, PagePlace } from "@longhand/lint";
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { EditorServices } from "./editor-services.ts";
import type { OpenPage } from "./open-page.ts";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What editors strike through, and what they show pale. */
const tags: ReadonlyMap<string, DiagnosticTag> = new Map([
  ["snippet/deprecated-member", DiagnosticTag.Deprecated],
  ["snippet/unused-suppression", DiagnosticTag.Unnecessary],
]);

/** The findings of a page as the protocol has them. */
export function diagnosticsOf(page: OpenPage, pageUri: EditorServices["pageUri"]): readonly Diagnostic[] {
  return page.report().findings.map((finding) => toDiagnostic(finding, page.document, pageUri));
}

/** One finding as the protocol has it. */
export function toDiagnostic(finding: Finding, document: TextDocument, pageUri: EditorServices["pageUri"]): Diagnostic {
  const { code, severity, message, expected, at, related } = finding;
  const href = pageUri(code);
  const tag = tags.get(code);
  return {
    range: rangeIn(document, at),
    severity: severities[severity],
    code,
    source: "longhand",
    message: expected === undefined ? message : `${message} Expected: ${expected}.`,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    ...(tag === undefined ? {} : { tags: [tag] }),
    ...(related === undefined ? {} : { relatedInformation: related.map((note) => relatedIn(document, note)) }),
  };
}

function relatedIn(document: TextDocument, { message, at }: { readonly message: string; readonly at: PagePlace }) {
  return { message, location: { uri: document.uri, range: rangeIn(document, at) } };
}

/** A range of UTF-16 offsets as lines and UTF-16 columns. */
export function rangeIn(
  document: TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The other way round. */
export function rangeOf(
  document: TextDocument,
  { start, end }: Range,
): { readonly start: number; readonly end: number } {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** All of a page. */
export function wholeRange(document: TextDocument): { readonly start: number; readonly end: number } {
  return { start: 0, end: document.getText().length };
}
