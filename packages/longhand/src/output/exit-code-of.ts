import type { Diagnostic } from "@longhand/diagnostics";
import { type ExitCode, exitCodes } from "../exit-code.ts";

/** Warnings alone are fine. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  return diagnostics.some(({ severity }) => severity === "error") ? exitCodes.problemsFound : exitCodes.fine;
}
