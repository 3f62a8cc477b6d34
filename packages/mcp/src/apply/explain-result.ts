import type { Outcome, Result } from "@longhand/apply";
import type { Provenance } from "@longhand/convert";
import { clean } from "../text/clean.ts";
import { maskText } from "../text/mask.ts";
import { type ApplyOutcome, type Extras, resultAnswer } from "./answers.ts";
import type { Status } from "./output.ts";

/** How each outcome of the engine is called here. `AMBIGUOUS_RESOLVED` and `PARTIAL` depend on what stands. */
const statusOf: Readonly<Record<Outcome, Status>> = {
  PLANNED: "planned",
  NOOP: "no_change",
  VERIFIED: "applied",
  VALIDATION: "invalid",
  MODEL_BEHIND_SERVICE: "denied",
  NEEDS_ACK: "denied",
  STALE_PLAN: "stale",
  ECHO_REFUSED: "failed",
  REFUSED: "failed",
  PARTIAL: "failed",
  DRIFTED: "applied",
  NOT_APPLIED: "failed",
  AMBIGUOUS_RESOLVED: "applied",
  UNKNOWN: "unknown",
  THROTTLED: "failed",
  CONFLICT: "failed",
  IMPORT_RUNNING: "failed",
  AUTH: "failed",
  NOT_FOUND: "failed",
  UNREACHABLE: "failed",
  CANCELLED: "declined",
  JOURNAL_FAILED: "failed",
};

const retryable: ReadonlySet<Outcome> = new Set(["THROTTLED", "CONFLICT", "UNREACHABLE"]);

/** An answer where there is no plan to agree to. */
export function explainPlanless(result: Result, provenance: Provenance): ApplyOutcome {
  return explain(result, statusOf[result.outcome], provenance);
}

/** An answer after the pool was, or may have been, written. */
export function explainApplied(result: Result): ApplyOutcome {
  const { outcome, settled, written } = result;
  if (outcome === "AMBIGUOUS_RESOLVED" && settled === "not-applied") return explain(result, "failed");
  const status = statusOf[outcome];
  return explain(result, status === "failed" && written === "unknown" ? "unknown" : status);
}

function explain(result: Result, status: Status, provenance: Provenance = new Map()): ApplyOutcome {
  const { summary, next, outcome } = result;
  const isBad = status === "failed" || status === "unknown" || outcome === "DRIFTED";
  const advice = isBad && !summary.includes(next.text) ? ` ${next.text}` : "";
  const check = status === "unknown" ? " Look at the pool before you try again." : "";
  return resultAnswer(status, maskText(clean(`${summary}${advice}${check}`, 900)), result, {
    ...extrasOf(result, status),
    provenance,
  });
}

function extrasOf(result: Result, status: Status): Extras {
  const { outcome, applyId, pool, exception, written, summary } = result;
  const undo = applyId === undefined || written === "no" ? {} : { undo: { userPoolId: pool.id, undo: applyId } };
  if (status !== "failed" && status !== "unknown") return undo;
  const error = {
    code: exception?.name ?? outcome.toLowerCase().replaceAll("_", "-"),
    message: maskText(clean(exception?.message ?? summary, 300)),
    retryable: retryable.has(outcome),
    ...(exception?.requestId === undefined ? {} : { requestId: exception.requestId }),
  };
  return { ...undo, error };
}
