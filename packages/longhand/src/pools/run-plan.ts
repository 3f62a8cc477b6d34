import { printPlan, type Result } from "@longhand/apply";
import { visible } from "@longhand/diagnostics";
import type { ExitCode } from "../exit-code.ts";
import { exitCodeOfResult } from "../output/exit-code-of-result.ts";
import { jsonOption } from "../output/json-option.ts";
import { write } from "../output/write.ts";
import { writeOwnFile } from "../output/write-file.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { planMany } from "./many-pools.ts";
import { planOutOption } from "./plan-out-option.ts";
import { intentFor, type PoolResult, planPool } from "./plan-pool.ts";
import { printPlanText, printResultJson, printResultText } from "./print-result.ts";
import { readWish } from "./read-wish.ts";
import { openSession, withSession } from "./session.ts";
import { reportUnread } from "./unread.ts";
import { whileAwsAnswers } from "./while-aws-answers.ts";
import type { Wish } from "./wish.ts";

/** `longhand plan`: reads, shows, and writes nothing but the file of the plan. */
export async function runPlan(given: Given, surroundings: Surroundings): Promise<ExitCode | WrongUsage> {
  const wish = await readWish(given, surroundings);
  if ("wrongUsage" in wish) return wish;
  if (wish.kind !== "wish") return reportUnread(wish, given, surroundings);
  const planWish = wish.poolIds.length > 1 ? planMany : planOne;
  return withSession(openSession(given, surroundings, wish.globals), (session) =>
    planWish(wish, given, { session, surroundings }),
  );
}

type Context = Parameters<typeof planMany>[2];

async function planOne(wish: Wish, given: Given, { session, surroundings }: Context): Promise<ExitCode | WrongUsage> {
  const [poolId] = wish.poolIds;
  const planned = await whileAwsAnswers("Reading the pool", given, surroundings, async () => {
    const ports = await session.portsFor(poolId);
    return "wrongUsage" in ports ? ports : planPool(intentFor(poolId, wish, given, "refuse"), wish, ports);
  });
  if ("wrongUsage" in planned) return planned;
  const { result } = planned;
  const kept = keepPlan(result, given);
  if (kept !== undefined) return kept;
  if (given.valueOf(jsonOption)) await printResultJson(planned, {}, surroundings);
  else await printPlanned(planned, given, surroundings);
  return exitCodeOfResult(result);
}

function keepPlan({ plan }: Result, given: Given): WrongUsage | undefined {
  const file = given.valueOf(planOutOption);
  if (file === undefined || plan === undefined) return undefined;
  const problem = writeOwnFile(file, printPlan(plan));
  return problem === undefined ? undefined : refuseUsage(problem);
}

async function printPlanned(planned: PoolResult, given: Given, surroundings: Surroundings): Promise<void> {
  const { result } = planned;
  if (result.plan === undefined) return printResultText(planned, surroundings);
  await printPlanText(planned, surroundings);
  const file = given.valueOf(planOutOption);
  const hint = file === undefined ? "" : `\nThe plan is in ${file}; apply exactly it with: longhand apply ${file}\n`;
  const end = result.outcome === "PLANNED" ? `Nothing was written.\n${hint}` : `${visible(result.summary)}\n`;
  await write(surroundings.stdout, `\n${end}`);
}
