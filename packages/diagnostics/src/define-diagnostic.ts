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

type Filled = { -readonly [Name in keyof Diagnostic]: Diagnostic[Name] };

/** Spread into a literal, they would take half a microsecond, as long as parsing the text that is wrong. */
function addExtras(diagnostic: Filled, { related, fix, suggestions, cli }: DiagnosticExtras): void {
  if (related !== undefined) diagnostic.related = related;
  if (fix !== undefined) diagnostic.fix = fix;
  if (suggestions !== undefined) diagnostic.suggestions = suggestions;
  if (cli !== undefined) diagnostic.cli = cli;
}

/** Turns a definition into its typed constructor. */
export function defineDiagnostic<Data>(definition: DiagnosticDefinition<Data>): DiagnosticConstructor<Data> {
  const { code, severity } = definition;
  const construct = (at: Place, data: Data, extras?: DiagnosticExtras): Diagnostic => {
    const diagnostic: Filled = { code, severity, message: definition.message(data), at };
    if (definition.expected !== undefined) diagnostic.expected = definition.expected(data);
    if (extras !== undefined) addExtras(diagnostic, extras);
    return diagnostic;
  };
  return Object.assign(construct, { code, severity });
}
