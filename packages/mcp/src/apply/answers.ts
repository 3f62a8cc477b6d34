import type { Plan, Result } from "@longhand/apply";
import { locate, type Provenance } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import type { Refusal } from "../engine.ts";
import { toChangeRows, toKeepRows } from "../rows/change-row.ts";
import { toDiagnosticRows } from "../rows/diagnostic-rows.ts";
import { clean } from "../text/clean.ts";
import { maskText } from "../text/mask.ts";
import type { ToolOutcome } from "../tool.ts";
import type { ApplyOutput, Status } from "./output.ts";

/** What a call of `apply` comes to. */
export type ApplyOutcome = ToolOutcome<ApplyOutput>;

/** What else an answer may hold. */
export type Extras = Partial<Pick<ApplyOutput, "planToken" | "expiresAt" | "undo" | "error">>;

const errors: ReadonlySet<Status> = new Set(["invalid", "stale", "denied", "failed", "unknown"]);

/** An answer before anything is known of the pool. */
export function plainAnswer(status: Status, summary: string, extras: Extras = {}): ApplyOutcome {
  return answer({ summary, status, changes: [], diagnostics: [], truncated: 0, ...extras });
}

/** An answer where the target or the journal cannot be used. */
export function refusedAnswer({ refused }: Refusal): ApplyOutcome {
  const message = maskText(clean(refused, 300));
  return plainAnswer("failed", `${message} Nothing was changed.`, {
    error: { code: "not-possible", message, retryable: false },
  });
}

/** An answer about what is wrong with the wish. */
export function invalidAnswer(
  summary: string,
  diagnostics: readonly Diagnostic[],
  provenance: Provenance = new Map(),
): ApplyOutcome {
  return answer({ summary, status: "invalid", changes: [], ...toDiagnosticRows(diagnostics, provenance) });
}

/** An answer with a plan in it. */
export function planAnswer(status: Status, summary: string, plan: Plan, extras: Extras = {}): ApplyOutcome {
  return answer({
    summary,
    status,
    target: targetOf(plan),
    changes: [...toChangeRows(plan), ...(status === "planned" ? toKeepRows(plan) : [])],
    ...toDiagnosticRows(plan.diagnostics, new Map()),
    ...extras,
  });
}

/** Extras, and where the settings were written that the diagnostics speak of. */
type More = Extras & { readonly provenance?: Provenance };

/** An answer with what the engine said, and the plan if there is one. */
export function resultAnswer(status: Status, summary: string, result: Result, more: More = {}): ApplyOutcome {
  const { plan, address, pool, diagnostics } = result;
  const { provenance = new Map(), ...extras } = more;
  return answer({
    summary,
    status,
    target: targetOf({ address, pool }),
    changes: plan === undefined ? [] : toChangeRows(plan),
    ...toDiagnosticRows(locate(diagnostics, { provenance, diagnostics: [] }), provenance),
    ...extras,
  });
}

function targetOf({ address, pool }: Pick<Result, "address" | "pool">): NonNullable<ApplyOutput["target"]> {
  const { kind, region, account } = address;
  return {
    kind,
    region,
    ...(account === undefined ? {} : { account: `…${account.slice(-4)}` }),
    userPoolId: pool.id,
    ...(pool.name === undefined ? {} : { name: clean(pool.name, 60) }),
  };
}

function answer(output: ApplyOutput): ApplyOutcome {
  return { output, isError: errors.has(output.status) };
}
