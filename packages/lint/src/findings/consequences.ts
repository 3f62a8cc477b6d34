import { contains, toHome } from "@longhand/diagnostics";
import type { PlacedDiagnostic } from "./to-finding.ts";

/**
 * What a cause makes of the text around it is no news: the second name begins with these layers, and the finding lies within the
 * place of the cause.
 */
const consequences: ReadonlyMap<string, readonly string[]> = new Map([]);

/** Leaves out findings that another one explains. */
export function withoutConsequences(found: readonly PlacedDiagnostic[]): readonly PlacedDiagnostic[] {
  const causes = found.filter(({ code }) => consequences.has(code));
  if (causes.length === 0) return found;
  return found.filter((diagnostic) => !causes.some((cause) => explains(cause, diagnostic)));
}

function explains(cause: PlacedDiagnostic, other: PlacedDiagnostic): boolean {
  const explained = consequences.get(cause.code) ?? [];
  if (!explained.some((start) => other.code.startsWith(start))) return false;
  return contains(toHome(cause.at.source, cause.at.range).range, toHome(other.at.source, other.at.range).range);
}
