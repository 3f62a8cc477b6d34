import { backoff } from "./backoff.ts";
import { compensate } from "./compensate.ts";
import { isOmittable } from "./echo-refused.ts";
import { driftOf, type End, endWith, namesIn } from "./ends.ts";
import { record } from "./finish.ts";
import { membersOf, objectOf } from "./json/kinds.ts";
import { textWithSlices } from "./json/text-with-slices.ts";
import type { Verdict } from "./judge.ts";
import type { Plan, Step } from "./plan.ts";
import type { ReadFailure } from "./read-pool.ts";
import type { Result } from "./result.ts";
import type { Round, Run } from "./run.ts";
import { adviceFor, outcomeOf } from "./service-advice.ts";
import { type Settled, settle, settleAtOnce } from "./settle.ts";
import type { ServiceException } from "./target.ts";

/** How an apply goes on after a step that did not simply work. */
export type Turn =
  /** The step is done after all. */
  | { readonly kind: "go-on"; readonly round: Round }
  /** Read and plan again after a while. */
  | { readonly kind: "again"; readonly round: Round; readonly wait: number }
  | { readonly kind: "end"; readonly result: Result };

type Trouble = Exclude<Verdict, { kind: "done" }>;

/** What to do about a step that did not simply work. `round.done` is that step. */
export function afterVerdict(run: Run, round: Round, verdict: Trouble): Promise<Turn> {
  switch (verdict.kind) {
    case "unsent":
      return stop(run, round, { outcome: "UNREACHABLE", summary: `Nothing was sent: ${verdict.detail}` });
    case "ambiguous":
      return afterSilence(run, round, verdict);
    case "retry":
      return afterRetry(run, round, verdict);
    case "echo-refused":
      return afterRefusedEcho(run, round, verdict);
    case "refused":
      return afterRefusal(run, round, verdict.exception);
    default:
      return verdict satisfies never;
  }
}

type Stop = Pick<End, "outcome" | "summary" | "exception" | "advice" | "more" | "reading"> &
  Partial<Pick<End, "written">>;

/** Nothing of this step is on the pool, as far as anybody knows. Where earlier steps are, they are taken back. */
async function stop(run: Run, round: Round, { outcome, summary, written = "no", ...rest }: Stop): Promise<Turn> {
  if (round.done > 0) return { kind: "end", result: await compensate(run, round, { summary, ...rest }) };
  const result = endWith(run.session, { outcome, written, summary, plan: round.plan, ...rest });
  return { kind: "end", result: await record(run, result, rest.reading) };
}

async function afterSilence(run: Run, round: Round, verdict: Trouble & { kind: "ambiguous" }): Promise<Turn> {
  const settled = await settle(run.session, round.plan, round.done);
  const { exception, advice, detail } = verdict;
  const about = { ...(exception === undefined ? {} : { exception }), ...(advice === undefined ? {} : { advice }) };
  switch (settled.kind) {
    case "applied":
      return goOn(round);
    case "not-applied": {
      // A refused tag is a refusal once it is clear that nothing landed.
      const isRefusal = exception !== undefined && exception.status < 500;
      const summary = `The service gave no clear answer (${detail}); the pool was read back, and nothing was applied.`;
      const { reading } = settled;
      return isRefusal
        ? stop(run, round, { outcome: "REFUSED", summary: refusedSummary(exception), reading, ...about })
        : stop(run, round, {
            outcome: "AMBIGUOUS_RESOLVED",
            summary,
            reading,
            ...about,
            more: { settled: "not-applied" },
          });
    }
    case "neither":
      return neither(run, round, settled, about);
    case "failed": {
      const summary = `The service gave no clear answer (${detail}), and the pool could not be read back: nobody knows whether the change was applied.`;
      const { plan } = round;
      const result = endWith(run.session, { outcome: "UNKNOWN", written: "unknown", summary, plan, ...about });
      return { kind: "end", result: await record(run, result) };
    }
    default:
      return settled satisfies never;
  }
}

function goOn(round: Round): Turn {
  return { kind: "go-on", round: { ...round, done: round.done + 1, isSettled: true } };
}

type Neither = Settled & { kind: "neither" };

/** Neither what it was nor what it should be: another writer, or half of the change. */
async function neither(
  run: Run,
  round: Round,
  settled: Neither,
  { exception, advice }: Pick<End, "exception" | "advice">,
): Promise<Turn> {
  const { reading, comparison } = settled;
  const names = namesIn([...comparison.missing, ...comparison.drift]);
  const summary = `The service gave no clear answer, and the pool is neither as before nor as planned: ${names}.`;
  const end: End = {
    outcome: "DRIFTED",
    written: round.done > 0 ? "yes" : "unknown",
    summary,
    plan: round.plan,
    reading,
    ...(exception === undefined ? {} : { exception }),
    ...(advice === undefined ? {} : { advice }),
    more: driftOf(round.plan, comparison),
  };
  return { kind: "end", result: await record(run, endWith(run.session, end), reading) };
}

async function afterRetry(run: Run, round: Round, { retry, exception }: Trouble & { kind: "retry" }): Promise<Turn> {
  const failed = (round.failures[retry] ?? 0) + 1;
  const wait = backoff(retry, failed, run.ports.random);
  if (wait === undefined) return afterRefusal(run, round, exception);
  return {
    kind: "again",
    wait,
    round: { ...round, number: round.number + 1, failures: { ...round.failures, [retry]: failed } },
  };
}

async function afterRefusedEcho(run: Run, round: Round, verdict: Trouble & { kind: "echo-refused" }): Promise<Turn> {
  const { container, exception } = verdict;
  const step = round.plan.steps[round.done];
  const mayOmit = round.plan.intent.policy?.onEchoRefused === "omit" && round.omitted === undefined;
  if (mayOmit && step !== undefined && isOmittable(container, step)) {
    const plan = withStep(round.plan, round.done, withoutContainer(round.plan, step, container));
    return { kind: "again", wait: 0, round: { ...round, plan, number: round.number + 1, omitted: container } };
  }
  const summary = `The service refuses ${container}, which the pool already has and the plan does not change: ${exception.message}`;
  return afterNo(run, round, { outcome: "ECHO_REFUSED", summary, exception });
}

function withStep(plan: Plan, index: number, step: Step): Plan {
  return { ...plan, steps: plan.steps.with(index, step) };
}

function withoutContainer({ desired }: Plan, { text, request, ...step }: Step, container: string): Step {
  const left = objectOf(membersOf(request).filter(([name]) => name !== container));
  return { ...step, request: left, ...(text === undefined ? {} : { text: textWithSlices(left, desired.unknown) }) };
}

/** The service says no, and will say so again. */
function afterRefusal(run: Run, round: Round, exception: ServiceException): Promise<Turn> {
  const { retry } = adviceFor(exception);
  return afterNo(run, round, { outcome: outcomeOf(exception, retry), summary: refusedSummary(exception), exception });
}

/** One look tells whether the no is the truth, and how the pool is now. */
async function afterNo(run: Run, round: Round, no: Pick<End, "outcome" | "summary" | "exception">): Promise<Turn> {
  const settled = await settleAtOnce(run.session, round.plan, round.done);
  if (settled.kind === "applied") return goOn(round);
  if (settled.kind === "failed") {
    return stop(run, round, { ...no, written: isSameNo(no, settled) ? "no" : "unknown" });
  }
  const { reading } = settled;
  if (settled.kind === "not-applied") return stop(run, round, { ...no, reading });
  const paths = round.plan.steps[round.done]?.paths ?? [];
  const missing = new Set(settled.comparison.missing.map(({ path }) => path));
  // None of the new values is there: what is different is somebody else's.
  if (paths.every((path) => missing.has(path))) return stop(run, round, { ...no, reading });
  return neither(run, round, settled, no);
}

/** Whoever may not write may not read either, and what is not there has nothing to show: the second no confirms the first. */
function isSameNo({ outcome }: Pick<End, "outcome">, { exception }: ReadFailure): boolean {
  if (outcome !== "AUTH" && outcome !== "NOT_FOUND") return false;
  return exception !== undefined && outcomeOf(exception, adviceFor(exception).retry) === outcome;
}

function refusedSummary({ name, message }: ServiceException): string {
  return `The service refuses the change: ${name}: ${message}`;
}
