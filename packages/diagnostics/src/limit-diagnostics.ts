import type { Diagnostic } from "./diagnostic.ts";

/** The diagnostics that are shown, and how many are not. */
export interface LimitedDiagnostics {
  readonly diagnostics: readonly Diagnostic[];
  readonly omitted: number;
}

/** How many diagnostics of one text help anyone. */
export const maxDiagnostics = 100;

/** The first of many diagnostics, and the number of the rest. */
export function limitDiagnostics(diagnostics: readonly Diagnostic[], limit = maxDiagnostics): LimitedDiagnostics {
  return { diagnostics: diagnostics.slice(0, limit), omitted: Math.max(diagnostics.length - limit, 0) };
}
