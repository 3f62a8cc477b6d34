import type { Outcome, Result } from "@longhand/apply";
import { type ExitCode, exitCodes } from "../exit-code.ts";

const codes: Readonly<Record<Outcome, ExitCode>> = {
  PLANNED: exitCodes.fine,
  NOOP: exitCodes.fine,
  VERIFIED: exitCodes.fine,
  VALIDATION: exitCodes.problemsFound,
  MODEL_BEHIND_SERVICE: exitCodes.refused,
  NEEDS_ACK: exitCodes.refused,
  STALE_PLAN: exitCodes.refused,
  CANCELLED: exitCodes.refused,
  JOURNAL_FAILED: exitCodes.refused,
  ECHO_REFUSED: exitCodes.serviceFailed,
  REFUSED: exitCodes.serviceFailed,
  PARTIAL: exitCodes.serviceFailed,
  DRIFTED: exitCodes.serviceFailed,
  NOT_APPLIED: exitCodes.serviceFailed,
  THROTTLED: exitCodes.serviceFailed,
  CONFLICT: exitCodes.serviceFailed,
  IMPORT_RUNNING: exitCodes.serviceFailed,
  AUTH: exitCodes.serviceFailed,
  NOT_FOUND: exitCodes.serviceFailed,
  UNREACHABLE: exitCodes.serviceFailed,
  AMBIGUOUS_RESOLVED: exitCodes.serviceFailed,
  UNKNOWN: exitCodes.unknown,
};

/** How the command ends for a result. Whether something was written counts more than what it is called. */
export function exitCodeOfResult({
  outcome,
  written,
  settled,
}: Pick<Result, "outcome" | "written" | "settled">): ExitCode {
  if (written === "unknown") return exitCodes.unknown;
  return settled === "applied" && outcome === "AMBIGUOUS_RESOLVED" ? exitCodes.fine : codes[outcome];
}
