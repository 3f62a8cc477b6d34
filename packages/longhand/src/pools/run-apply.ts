import { readPlan } from "@longhand/apply";
import { show } from "@longhand/diagnostics";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { readTextFile } from "../input/read-file.ts";
import { jsonOption } from "../output/json-option.ts";
import { layoutFor } from "../output/layout.ts";
import { plainDiagnostics } from "../output/plain-reading.ts";
import { printJson } from "../output/print-json.ts";
import { renderReport } from "../output/report.ts";
import { write } from "../output/write.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { carryOut } from "./carry-out.ts";
import { settleInterrupted } from "./interrupted.ts";
import { applyMany } from "./many-pools.ts";
import { planFileOf } from "./plan-file-operand.ts";
import { intentFor, planPool } from "./plan-pool.ts";
import { plannedAgain } from "./planned-again.ts";
import { readWish } from "./read-wish.ts";
import { openSession, withSession } from "./session.ts";
import { targetOptions } from "./target-options.ts";
import { reportUnread } from "./unread.ts";
import { whileAwsAnswers } from "./while-aws-answers.ts";

/** `longhand apply`: plan, ask, write, verify, record; or a plan of an earlier run. */
export async function runApply(given: Given, surroundings: Surroundings): Promise<ExitCode | WrongUsage> {
  const file = planFileOf(given);
  if (file !== undefined) return applyFile(file, given, surroundings);
  const wish = await readWish(given, surroundings);
  if ("wrongUsage" in wish) return wish;
  if (wish.kind !== "wish") return reportUnread(wish, given, surroundings);
  return withSession(openSession(given, surroundings, wish.globals), async (session) => {
    const [poolId, second] = wish.poolIds;
    if (second !== undefined) return applyMany(wish, given, { session, surroundings });
    const task = await whileAwsAnswers("Reading the pool", given, surroundings, async () => {
      const ports = await session.portsFor(poolId);
      if ("wrongUsage" in ports) return ports;
      const interrupted = await settleInterrupted(poolId, ports);
      const planned = await planPool(intentFor(poolId, wish, given, "rebase"), wish, ports);
      return { verb: "apply", planned, interrupted, ports, wish } as const;
    });
    return "wrongUsage" in task ? task : carryOut(task, given, surroundings);
  });
}

async function applyFile(file: string, given: Given, surroundings: Surroundings): Promise<ExitCode | WrongUsage> {
  const read = readTextFile(file);
  if ("reason" in read) return refuseUsage(`The plan ${show(file)} cannot be read: ${read.reason}.`);
  const { plan, diagnostics } = readPlan(read.text);
  if (plan === undefined) {
    const { stdout } = surroundings;
    const isJson = given.valueOf(jsonOption);
    const json = `${printJson({ outcome: "VALIDATION", written: "no", diagnostics: plainDiagnostics(diagnostics) })}\n`;
    await write(stdout, isJson ? json : renderReport(diagnostics, layoutFor(stdout, surroundings).paint));
    return exitCodes.problemsFound;
  }
  const target = given.valueOf(targetOptions.target);
  if (plan.address.kind !== target) {
    return refuseUsage(
      `The plan is for ${plan.address.kind}, and the target is ${target}: say --target ${plan.address.kind}.`,
    );
  }
  return withSession(
    openSession(given, surroundings, new Map([["--region", plan.address.region]])),
    async (session) => {
      const ports = await session.portsFor(plan.pool.id);
      if ("wrongUsage" in ports) return ports;
      const interrupted = await settleInterrupted(plan.pool.id, ports);
      return carryOut({ verb: "apply", planned: plannedAgain(plan), interrupted, ports }, given, surroundings);
    },
  );
}
