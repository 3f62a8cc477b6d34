import type { Consent, Plan, Result } from "@longhand/apply";
import { visible } from "@longhand/diagnostics";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { exitCodeOfResult } from "../output/exit-code-of-result.ts";
import { jsonOption } from "../output/json-option.ts";
import { layoutFor } from "../output/layout.ts";
import { addressText, changesText } from "../output/plan-text.ts";
import { printJson } from "../output/print-json.ts";
import { startProgress } from "../output/progress.ts";
import { renderTable } from "../output/table.ts";
import { write } from "../output/write.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { type Agreement, agree } from "./agree.ts";
import { applyOne } from "./apply-one.ts";
import { undoCommand } from "./carry-out.ts";
import { acceptedRisks } from "./consent.ts";
import { settleInterrupted } from "./interrupted.ts";
import { planOutOption } from "./plan-out-option.ts";
import { intentFor, type PoolResult, planPool, planToApply } from "./plan-pool.ts";
import { plainResult } from "./print-result.ts";
import type { PoolPorts, Session } from "./session.ts";
import { listenForStop } from "./stop-signal.ts";
import type { Wish } from "./wish.ts";

/** What a run over pools has from outside. */
export interface Context {
  readonly session: Session;
  readonly surroundings: Surroundings;
}

/** Pools at work at once; the calls of all of them share the rate of their Region. */
const AtOnce = 4;

/** Plans for many pools, one each, and one summary. */
export async function planMany(wish: Wish, given: Given, context: Context): Promise<ExitCode | WrongUsage> {
  if (given.valueOf(planOutOption) !== undefined)
    return refuseUsage("--plan-out is for one pool; a plan is one pool's.");
  const planned = await planAll(wish, given, context, "refuse");
  if ("wrongUsage" in planned) return planned;
  return report(
    planned.map(({ planned: result }) => result),
    given,
    context.surroundings,
  );
}

/** Changes many pools, after one question. Those that are as wished already are left alone, so a second run goes on where the first one stopped. */
export async function applyMany(wish: Wish, given: Given, context: Context): Promise<ExitCode | WrongUsage> {
  const { surroundings } = context;
  const risks = acceptedRisks(given);
  if ("wrongUsage" in risks) return risks;
  const tasks = await planAll(wish, given, context, "rebase");
  if ("wrongUsage" in tasks) return tasks;
  const plans = tasks.flatMap(({ planned }) => planToApply(planned.result) ?? []);
  const [first, ...others] = plans;
  const ended = tasks.map(({ planned }) => planned);
  if (first === undefined) return report(ended, given, surroundings);
  if (!given.valueOf(jsonOption)) await showPlans([first, ...others], surroundings);
  const question = { plans: [first, ...others], accepted: risks.accepted, verb: "apply" } as const;
  const agreement = await agree(question, given, surroundings);
  if (agreement.kind === "declined") return decline(agreement, ended, given, surroundings);
  return report(await applyAll(tasks, agreement.consent, context), given, surroundings);
}

async function decline(
  { reason, command, risks }: Agreement & { readonly kind: "declined" },
  ended: readonly PoolResult[],
  given: Given,
  surroundings: Surroundings,
): Promise<ExitCode> {
  if (given.valueOf(jsonOption)) {
    const refusal = { reason, risks, ...(command === undefined ? {} : { command }) };
    await report(ended, given, surroundings, { refusal });
  } else {
    const hint = command === undefined ? "" : `To apply it:\n  ${command}\n`;
    await write(surroundings.stderr, `${reason}\n${hint}`);
  }
  return exitCodes.refused;
}

/** A pool with its plan. */
interface PoolTask {
  readonly poolId: string;
  readonly ports: PoolPorts;
  readonly planned: PoolResult;
}

async function planAll(
  wish: Wish,
  given: Given,
  { session, surroundings }: Context,
  onMoved: "refuse" | "rebase",
): Promise<readonly PoolTask[] | WrongUsage> {
  const tasks: (PoolTask | WrongUsage)[] = await inParallel(
    wish.poolIds,
    ["Planning", surroundings],
    async (poolId) => {
      const ports = await session.portsFor(poolId);
      if ("wrongUsage" in ports) return ports;
      if (onMoved === "rebase") await settleInterrupted(poolId, ports);
      return { poolId, ports, planned: await planPool(intentFor(poolId, wish, given, onMoved), wish, ports) };
    },
  );
  const wrong = tasks.find((task) => "wrongUsage" in task);
  return wrong ?? tasks.filter((task) => "planned" in task);
}

async function applyAll(
  tasks: readonly PoolTask[],
  consent: Consent,
  { surroundings }: Context,
): Promise<readonly PoolResult[]> {
  const { signal, close } = listenForStop();
  try {
    return await inParallel(tasks, ["Applying", surroundings], async ({ ports, planned }) => {
      const plan = planToApply(planned.result);
      return plan === undefined || signal.aborted ? planned : applyOne(plan, { consent, ports, signal });
    });
  } finally {
    close();
  }
}

async function inParallel<Item, Result>(
  items: readonly Item[],
  [title, surroundings]: readonly [string, Surroundings],
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const progress = await startProgress(title, items.length, surroundings);
  let next = 0;
  const work = async () => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await act(item);
      progress.step();
    }
  };
  try {
    await Promise.all(Array.from({ length: AtOnce }, work));
  } finally {
    progress.stop();
  }
  return results;
}

async function showPlans(plans: readonly Plan[], surroundings: Surroundings): Promise<void> {
  const { stdout } = surroundings;
  const layout = layoutFor(stdout, surroundings);
  for (const { pool, changes } of plans) {
    await write(stdout, `${visible(pool.name)} (${pool.id}):\n${changesText(changes, layout).join("\n")}\n\n`);
  }
}

/** One summary, and the worst of all ends. `more` stands beside it in the document. */
async function report(
  results: readonly PoolResult[],
  given: Given,
  surroundings: Surroundings,
  more: object = {},
): Promise<ExitCode> {
  const { stdout } = surroundings;
  if (given.valueOf(jsonOption)) {
    const document = {
      counts: countsOf(results),
      results: results.map((one) => plainResult(one, undoOf(one, given))),
      ...more,
    };
    await write(stdout, `${printJson(document)}\n`);
  } else {
    const rows = results.map(({ result }) => [result.pool.id, result.outcome, result.written, visible(result.summary)]);
    await write(
      stdout,
      renderTable({ head: ["pool", "outcome", "written", ""], rows, width: layoutFor(stdout, surroundings).width }),
    );
    const [first] = results;
    const counts = Object.entries(countsOf(results)).map(([outcome, count]) => `${count} ${outcome}`);
    const where = first === undefined ? "" : ` in ${addressText(first.result.address)}`;
    await write(stdout, `\n${results.length} pools${where}: ${counts.join(", ")}\n`);
  }
  const codes = results.map(({ result }) => exitCodeOfResult(result));
  return (
    [exitCodes.unknown, exitCodes.serviceFailed, exitCodes.refused, exitCodes.problemsFound].find((code) =>
      codes.includes(code),
    ) ?? exitCodes.fine
  );
}

function undoOf(result: PoolResult, given: Given): object {
  const undo = undoCommand(result, given);
  return undo === undefined ? {} : { undo };
}

function countsOf(results: readonly PoolResult[]): Readonly<Partial<Record<Result["outcome"], number>>> {
  const counts: Partial<Record<Result["outcome"], number>> = {};
  for (const { result } of results) counts[result.outcome] = (counts[result.outcome] ?? 0) + 1;
  return counts;
}
