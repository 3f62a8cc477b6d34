import type { Consent, Plan } from "@longhand/apply";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { exitCodeOfResult } from "../output/exit-code-of-result.ts";
import { jsonOption } from "../output/json-option.ts";
import { write } from "../output/write.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import type { WrongUsage } from "../wrong-usage.ts";
import { type Agreement, agree } from "./agree.ts";
import { applyOne } from "./apply-one.ts";
import { commandText, placeWords } from "./command-text.ts";
import { acceptedRisks } from "./consent.ts";
import { consentOptions } from "./consent-options.ts";
import { type Interrupted, interruptedText } from "./interrupted.ts";
import type { PoolResult } from "./plan-pool.ts";
import { printPlanText, printResultJson, printResultText } from "./print-result.ts";
import type { PoolPorts } from "./session.ts";
import { listenForStop } from "./stop-signal.ts";
import { whileAwsAnswers } from "./while-aws-answers.ts";
import type { Wish } from "./wish.ts";

/** A plan that is to be shown, agreed to and applied. */
export interface Task {
  readonly verb: "apply" | "undo";
  readonly planned: PoolResult;
  readonly interrupted: Interrupted;
  readonly ports: PoolPorts;
  readonly undoes?: string;
  readonly wish?: Pick<Wish, "provenance">;
  /** Said before the plan, and part of the document. */
  readonly notes?: { readonly text: string; readonly json: object };
}

/** Shows a plan, asks, applies it and says how it ended. */
export async function carryOut(task: Task, given: Given, surroundings: Surroundings): Promise<ExitCode | WrongUsage> {
  const risks = acceptedRisks(given);
  if ("wrongUsage" in risks) return risks;
  const { planned } = task;
  const isJson = given.valueOf(jsonOption);
  if (!isJson) await showPlan(task, given, surroundings);
  const { plan, outcome } = planned.result;
  if (plan === undefined || outcome !== "PLANNED") return finish(task, planned, given, surroundings);
  const agreement = await agree({ plans: [plan], accepted: risks.accepted, verb: task.verb }, given, surroundings);
  if (agreement.kind === "declined") return decline(task, agreement, given, surroundings);
  const applied = await applyListening(plan, task, agreement.consent, (act) =>
    whileAwsAnswers("Changing the pool", given, surroundings, act),
  );
  return finish(task, applied, given, surroundings);
}

async function showPlan(
  { verb, planned, interrupted, notes }: Task,
  given: Given,
  surroundings: Surroundings,
): Promise<void> {
  const before = interruptedText(interrupted);
  if (before !== "") await write(surroundings.stderr, `${before}\n`);
  // Whoever is asked sees all of it.
  const isAsked = verb === "apply" && !given.valueOf(consentOptions.yes);
  await printPlanText(planned, surroundings, isAsked ? "full" : "brief");
  if (notes !== undefined && notes.text !== "") await write(surroundings.stdout, `\n${notes.text}`);
  if (planned.result.plan !== undefined) await write(surroundings.stdout, "\n");
}

/** Listens before anything is shown: from then on Ctrl-C ends nothing in the middle. */
async function applyListening(
  plan: Plan,
  { ports, undoes, wish }: Task,
  consent: Consent,
  wait: (act: () => Promise<PoolResult>) => Promise<PoolResult>,
): Promise<PoolResult> {
  const { signal, close } = listenForStop();
  try {
    const about = { ...(undoes === undefined ? {} : { undoes }), ...(wish === undefined ? {} : { wish }) };
    return await wait(() => applyOne(plan, { consent, ports, signal, ...about }));
  } finally {
    close();
  }
}

async function decline(
  { planned, interrupted, notes }: Task,
  { reason, command, risks }: Agreement & { readonly kind: "declined" },
  given: Given,
  surroundings: Surroundings,
): Promise<ExitCode> {
  if (given.valueOf(jsonOption)) {
    const refusal = { reason, risks, ...(command === undefined ? {} : { command }) };
    await printResultJson(planned, { refusal, interrupted: interrupted.applies, ...notes?.json }, surroundings);
  } else {
    const hint = command === undefined ? "" : `To apply it:\n  ${command}\n`;
    await write(surroundings.stderr, `${reason}\n${hint}`);
  }
  return exitCodes.refused;
}

async function finish(
  { interrupted, notes }: Task,
  ended: PoolResult,
  given: Given,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { result } = ended;
  const undo = undoCommand(ended, given);
  if (given.valueOf(jsonOption)) {
    const more = { ...(undo === undefined ? {} : { undo }), interrupted: interrupted.applies, ...notes?.json };
    await printResultJson(ended, more, surroundings);
  } else {
    await printResultText(ended, surroundings);
    if (undo !== undefined) await write(surroundings.stdout, `\nTo take it back:\n  ${undo}\n`);
  }
  return exitCodeOfResult(result);
}

/** What takes an apply back; none for one that wrote nothing. */
export function undoCommand({ result: { applyId, written } }: PoolResult, given: Given): string | undefined {
  if (applyId === undefined || written === "no") return undefined;
  return commandText(["undo", ...placeWords(given), applyId]);
}
