import { judge, type Verdict } from "./judge.ts";
import type { Step } from "./plan.ts";
import { recordAnswered, recordWriting, type Writing } from "./record.ts";
import type { Round, Run } from "./run.ts";
import { write } from "./session.ts";

/** A step that was sent, or that could not be recorded and so was not. */
export type SentStep =
  | {
      readonly kind: "sent";
      readonly verdict: Verdict;
      /** Epoch milliseconds. */
      readonly answeredAt: number;
      /** The journal misses the answer. */
      readonly unrecorded?: string;
    }
  | { readonly kind: "unrecorded"; readonly detail: string }
  /** Another run has taken the pool over. */
  | { readonly kind: "lost"; readonly detail: string };

/** One call to send, as the journal counts it. */
export interface Sending {
  /** The step; a compensating one counts on behind those of the plan. */
  readonly index: number;
  readonly step: Step;
  readonly purpose: Writing["purpose"];
}

/** Sends one step, once: written to the journal before, and its answer after. */
export async function sendStep(run: Run, round: Round, { index, step, purpose }: Sending): Promise<SentStep> {
  const renewed = await run.lease.renew();
  if (renewed === "lost") return { kind: "lost", detail: "Another run has taken this pool over." };
  if (renewed !== "held") return { kind: "unrecorded", detail: renewed.detail };
  const { operation, request, text } = step;
  const writing: Writing = {
    step: index,
    attempt: round.number,
    purpose,
    operation,
    request,
    ...(text === undefined ? {} : { text }),
  };
  const unwritten = await recordWriting(run, writing);
  if (unwritten !== undefined) return { kind: "unrecorded", detail: unwritten.detail };
  const reply = await write(run.session, operation, request, text);
  const answeredAt = run.ports.clock.now();
  const unanswered = await recordAnswered(run, writing, { reply });
  const verdict = judge(round.plan, step, reply);
  return { kind: "sent", verdict, answeredAt, ...(unanswered === undefined ? {} : { unrecorded: unanswered.detail }) };
}
