import type { Diagnostic } from "@longhand/diagnostics";

/** True when the AWS CLI itself would send nothing; false where only the service refuses, or nobody. */
export function cliRefuses(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity, cli }) => severity === "error" && cli !== undefined);
}
