import type { Diagnostic, Severity } from "./diagnostic.ts";

/** The diagnostics that are shown, and how many are not. */
export interface LimitedDiagnostics {
  readonly diagnostics: readonly Diagnostic[];
  readonly omitted: number;
}

/** How many diagnostics of one text help anyone. */
export const maxDiagnostics = 100;

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * At most `limit` of many diagnostics, and the number of the rest. The gravest stay, the first of equally grave ones
 * before later ones, so that no flood of warnings hides an error; those that stay keep their order.
 */
export function limitDiagnostics(diagnostics: readonly Diagnostic[], limit = maxDiagnostics): LimitedDiagnostics {
  const entries = [...diagnostics.entries()];
  const kept = entries
    .sort(([, a], [, b]) => ranks[a.severity] - ranks[b.severity])
    .slice(0, limit)
    .sort(([a], [b]) => a - b)
    .map(([, diagnostic]) => diagnostic);
  return { diagnostics: kept, omitted: diagnostics.length - kept.length };
}
