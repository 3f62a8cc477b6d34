import type { JsonValue } from "@longhand/convert";
import { type Diagnostic, type PlainDiagnostic, toPlainDiagnostic } from "@longhand/diagnostics";
import type { InputReading } from "../input/read-input.ts";
import type { Written } from "./form.ts";

/** What `--json` prints of a reading. */
export interface PlainReading {
  /** API name; absent where the value is that of a single option. */
  readonly operation?: string;
  /** Absent when the AWS CLI would send nothing. */
  readonly value?: JsonValue;
  /** The value as words, before any quoting, and as they are typed; absent where it was not asked for. */
  readonly words?: readonly string[];
  readonly text?: string;
  readonly diagnostics: readonly PlainDiagnostic[];
}

/** A reading as data for JSON, and the words that it was written in. */
export function plainReading({ owner, value, diagnostics }: InputReading, { words, text }: Written): PlainReading {
  return {
    ...(owner === undefined || owner.option !== undefined ? {} : { operation: owner.operation.name }),
    ...(value === undefined ? {} : { value }),
    ...(words === undefined ? {} : { words, text: text.replace(/\n$/, "") }),
    diagnostics: plainDiagnostics(diagnostics),
  };
}

/** Diagnostics as data for JSON. */
export function plainDiagnostics(diagnostics: readonly Diagnostic[]): readonly PlainDiagnostic[] {
  return diagnostics.map(toPlainDiagnostic);
}
