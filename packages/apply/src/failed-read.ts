import { nextAfter } from "./next-actions.ts";
import type { Outcome } from "./outcome.ts";
import type { ReadFailure } from "./read-pool.ts";
import type { Result } from "./result.ts";
import { adviceFor, outcomeOf } from "./service-advice.ts";
import { factsOf, type Session } from "./session.ts";

/** The result of a pool that could not be read, and that nothing was written to. */
export function failedRead(session: Session, failure: ReadFailure): Result {
  const { exception, detail = "" } = failure;
  const facts = { ...factsOf(session), written: "no", diagnostics: [] } as const;
  if (exception === undefined) {
    const outcome = failure.isCancelled ? "CANCELLED" : "UNREACHABLE";
    return { ...facts, outcome, summary: `The pool could not be read: ${detail}`, next: nextAfter(outcome) };
  }
  const advice = adviceFor(exception);
  const outcome: Outcome = advice.retry === "ambiguous" ? "UNREACHABLE" : outcomeOf(exception, advice.retry);
  const summary = `The pool could not be read: ${exception.name}: ${exception.message}`;
  return { ...facts, outcome, summary, next: nextAfter(outcome), exception, advice };
}
