import { type Diagnostic, limitDiagnostics, type Paint, renderDiagnostic } from "@longhand/diagnostics";

/** Diagnostics as text for people: one after the other with an empty line between, and how many there are. */
export function renderReport(diagnostics: readonly Diagnostic[], paint: Paint): string {
  const shown = limitDiagnostics(diagnostics);
  const blocks = shown.diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, paint).join("\n"));
  if (shown.omitted > 0) blocks.push(`… and ${shown.omitted} more`);
  return `${[...blocks, countText(diagnostics)].join("\n\n")}\n`;
}

function countText(diagnostics: readonly Diagnostic[]): string {
  const counts = (["error", "warning", "info"] as const).map((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 || severity === "info" ? "" : "s"}`];
  });
  return counts.flat().join(", ");
}
