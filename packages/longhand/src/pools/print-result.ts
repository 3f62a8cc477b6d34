import type { Plan } from "@longhand/apply";
import { layoutFor } from "../output/layout.ts";
import { plainDiagnostics } from "../output/plain-reading.ts";
import { type PlanDetail, planText } from "../output/plan-text.ts";
import { printJson } from "../output/print-json.ts";
import { renderReport } from "../output/report.ts";
import { resultText } from "../output/result-text.ts";
import { write } from "../output/write.ts";
import type { Surroundings } from "../surroundings.ts";
import type { PoolResult } from "./plan-pool.ts";

/** A plan for people, with its warnings; nothing for a result without one. */
export async function printPlanText(
  { result, diagnostics }: PoolResult,
  surroundings: Surroundings,
  detail: PlanDetail = "full",
): Promise<void> {
  const { stdout } = surroundings;
  const { plan } = result;
  if (plan === undefined) return;
  await write(stdout, `${planText(plan, layoutFor(stdout, surroundings), detail)}\n`);
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  if (warnings.length > 0) await write(stdout, `\n${renderReport(warnings, layoutFor(stdout, surroundings).paint)}`);
}

/** A result for people. */
export async function printResultText({ result, diagnostics }: PoolResult, surroundings: Surroundings): Promise<void> {
  const { stdout } = surroundings;
  const planned = new Set(result.plan?.diagnostics.map(({ code }) => code));
  // Warnings of the plan were shown with it.
  const news = diagnostics.filter(
    ({ severity, code }) => severity === "error" || (severity === "warning" && !planned.has(code)),
  );
  await write(stdout, `${resultText(result, news, layoutFor(stdout, surroundings))}\n`);
}

/** A result as data: one document, with what stands beside it. */
export async function printResultJson(
  { result, diagnostics }: PoolResult,
  more: object,
  { stdout }: Surroundings,
): Promise<void> {
  await write(stdout, `${printJson(plainResult({ result, diagnostics }, more))}\n`);
}

/** A result as data for JSON. */
export function plainResult({ result, diagnostics }: PoolResult, more: object = {}): object {
  const { plan, ...rest } = result;
  return {
    ...rest,
    diagnostics: plainDiagnostics(diagnostics),
    ...(plan === undefined ? {} : { plan: plainPlan(plan) }),
    ...more,
  };
}

function plainPlan(plan: Plan): object {
  return { ...plan, diagnostics: plainDiagnostics(plan.diagnostics) };
}
