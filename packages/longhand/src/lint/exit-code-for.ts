import { type ExitCode, exitCodes } from "../exit-code.ts";
import { countFindings, type LintReport } from "./report.ts";

/** Whether findings of a severity, or graver ones, make the run fail. */
export function exitCodeFor(report: LintReport, failOn: "error" | "warning" | "info" | "never"): ExitCode {
  const { error, warning, info } = countFindings(report);
  const failures = { error, warning: error + warning, info: error + warning + info, never: 0 };
  return failures[failOn] > 0 ? exitCodes.problemsFound : exitCodes.fine;
}
