import type { Plan } from "@longhand/apply";
import type { PoolResult } from "./plan-pool.ts";

/** A plan of an earlier run as the result that it was. The pool is looked at again before anything is written. */
export function plannedAgain(plan: Plan): PoolResult {
  const { address, pool, baseline, diagnostics, changes } = plan;
  const result = {
    outcome: changes.length === 0 ? "NOOP" : "PLANNED",
    written: "no",
    address,
    pool,
    summary: changes.length === 0 ? "The plan changes nothing." : "The plan of an earlier run.",
    next: { code: "apply-plan", text: "Apply the plan." },
    diagnostics,
    plan,
    baseline,
  } as const;
  return { result, diagnostics };
}
