import type { Diagnostic, Severity } from "./diagnostic.ts";
import type { Place } from "./place.ts";

/** What is fixed about a kind of problem: everything but the place and the data. */
export interface DiagnosticDefinition<Data> {
  readonly code: string;
  readonly severity: Severity;
  /** One sentence with a full stop. */
  readonly message: (data: Data) => string;
  readonly expected?: (data: Data) => string;
}

/** What a call site may add to a diagnostic. */
export type DiagnosticExtras = Pick<Diagnostic, "related" | "fix" | "suggestions" | "cli">;

/** Makes diagnostics of one kind; wrong or missing data does not compile. Carries its code and severity for lists. */
export interface DiagnosticConstructor<Data> {
  (at: Place, data: Data, extras?: DiagnosticExtras): Diagnostic;
  readonly code: string;
  readonly severity: Severity;
}

/** Turns a definition into its typed constructor. */
export function defineDiagnostic<Data>(definition: DiagnosticDefinition<Data>): DiagnosticConstructor<Data> {
  const { code, severity } = definition;
  const construct = (at: Place, data: Data, extras?: DiagnosticExtras): Diagnostic => {
    const diagnostic: Diagnostic = { code, severity, message: definition.message(data), at };
    const expected = definition.expected === undefined ? undefined : { expected: definition.expected(data) };
    // Spreading both into one literal takes half a microsecond, as long as parsing the text that is wrong.
    return Object.assign(diagnostic, expected, extras);
  };
  return Object.assign(construct, { code, severity });
}
