export type { DiagnosticConstructor, DiagnosticDefinition, DiagnosticExtras } from "./define-diagnostic.ts";
export { defineDiagnostic } from "./define-diagnostic.ts";
export type { CliReport, Diagnostic, Related, Severity } from "./diagnostic.ts";
export { didYouMean } from "./did-you-mean.ts";
export { type ExcerptLine, excerpt } from "./excerpt.ts";
export { fitExcerpt } from "./fit-excerpt.ts";
export type { Fix, TextEdit } from "./fix.ts";
export { applyEdits } from "./fix.ts";
export { fromHome } from "./from-home.ts";
export { type LimitedDiagnostics, limitDiagnostics, maxDiagnostics } from "./limit-diagnostics.ts";
export { lineRange, type Position, positionAt } from "./line-map.ts";
export { nearest } from "./nearest.ts";
export type { Place, PointerPlace, RangePlace } from "./place.ts";
export {
  type PlainDiagnostic,
  type PlainEdit,
  type PlainFix,
  type PlainPlace,
  toPlainDiagnostic,
} from "./plain-diagnostic.ts";
export type { Range } from "./range.ts";
export { contains, cover } from "./range.ts";
export { type Paint, placeText, plainPaint, renderDiagnostic } from "./render-diagnostic.ts";
export { show } from "./show.ts";
export type { Home, Segment, Source, SourceRange } from "./source.ts";
export { toHome } from "./to-home.ts";
export { visible } from "./visible.ts";
