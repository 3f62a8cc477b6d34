import type { JsonValue } from "@longhand/convert";
import { type Diagnostic, type PlainDiagnostic, toPlainDiagnostic } from "@longhand/diagnostics";
import type { InputReading } from "../input/read-input.ts";

/** What `--json` prints of a reading. */
export interface PlainReading {
  readonly operation?: string;
  /** Absent when the AWS CLI would send nothing. */
  readonly value?: JsonValue;
  readonly diagnostics: readonly PlainDiagnostic[];
}

/** A reading as data for JSON. */
export function plainReading({ operation, value, diagnostics }: InputReading): PlainReading {
  return {
    ...(operation === undefined ? {} : { operation }),
    ...(value === undefined ? {} : { value }),
    diagnostics: plainDiagnostics(diagnostics),
  };
}

/** Diagnostics as data for JSON. */
export function plainDiagnostics(diagnostics: readonly Diagnostic[]): readonly PlainDiagnostic[] {
  return diagnostics.map(toPlainDiagnostic);
}
