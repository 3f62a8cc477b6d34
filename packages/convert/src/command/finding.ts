import type { Diagnostic } from "@longhand/diagnostics";

/** A diagnostic, and the option whose words it is about: the AWS CLI names it around what it says of the value. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  /** With its dashes; `cli-input-json` without, where the CLI merges the JSON. */
  readonly option?: string;
}
