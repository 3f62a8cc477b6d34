import type { Fix } from "./fix.ts";
import type { Place } from "./place.ts";

/** How bad it is: an `error` is refused, a `warning` is read in a way that surprises, `info` is worth knowing. */
export type Severity = "error" | "warning" | "info";

/** One problem with what a person or a program wrote. Plain data; made by `defineDiagnostic` alone. */
export interface Diagnostic {
  /** From a closed set, `layer/kebab-name`; each has a page under `docs/diagnostics/`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence with a full stop; the user's own text stands in backticks. */
  readonly message: string;
  readonly at: Place;
  /** What may stand there instead, where that is not already the message. */
  readonly expected?: string;
  /** Other places that belong to it, such as the first of two equal keys. */
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /**
   * The same fix as edits of the outermost document, quoted as the document needs it. Absent where the text was cut out of
   * none, and where the fix cannot be written there.
   */
  readonly homeFix?: Fix;
  /**
   * What was probably meant instead of the member's name or of the value at the place, best first. Becomes a fix where the
   * place is text.
   */
  readonly suggestions?: readonly (string | number | boolean)[];
  /** How the AWS CLI itself reports this; absent where the CLI says nothing. */
  readonly cli?: CliReport;
}

/** A further place, and what it has to do with the diagnostic. */
export interface Related {
  readonly message: string;
  readonly at: Place;
}

/**
 * The AWS CLI's own report of a problem (aws-cli 1.45.11). It stops at the first one; what it would say of the
 * others is not recorded. Offsets are UTF-16 units here; the CLI counts code points.
 */
export type CliReport =
  | { readonly kind: "syntax"; readonly expected: string; readonly received: string; readonly offset: number }
  | { readonly kind: "duplicate-key"; readonly key: string; readonly offset: number }
  /** A refusal in words, such as `Invalid JSON: Extra data: line 1 column 3 (char 2)`. */
  | { readonly kind: "param"; readonly message: string }
  /** The CLI dies of a Python exception and prints its bare text. */
  | { readonly kind: "crash"; readonly exception: string }
  /** Found only when the whole request is checked, after every option was read. */
  | { readonly kind: "validation" }
  /** Refused by the command line itself, before any option is read. `status` is the exit code. */
  | { readonly kind: "command"; readonly status: number; readonly message: string };
