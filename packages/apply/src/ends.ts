import type { Diagnostic } from "@longhand/diagnostics";
import type { JsonObject, JsonValue } from "@longhand/validation";
import type { Advice } from "./advice.ts";
import type { Intent } from "./intent.ts";
import { withValueAt } from "./json/at-pointer.ts";
import { nextAfter } from "./next-actions.ts";
import type { Outcome } from "./outcome.ts";
import type { Plan } from "./plan.ts";
import type { Difference, Result } from "./result.ts";
import { adviceFor } from "./service-advice.ts";
import { factsOf, type Session } from "./session.ts";
import type { ServiceException } from "./target.ts";
import type { Comparison } from "./user-pool/compare-state.ts";
import { baselineOf, type PoolReading, scopeOfState } from "./user-pool/reading.ts";

/** How something ended; the rest of a result follows from it. */
export interface End {
  readonly outcome: Outcome;
  readonly written: Result["written"];
  readonly summary: string;
  readonly plan: Plan;
  readonly reading?: PoolReading;
  readonly exception?: ServiceException;
  readonly advice?: Advice;
  readonly diagnostics?: readonly Diagnostic[];
  readonly more?: Partial<
    Pick<
      Result,
      "settled" | "unacknowledged" | "moved" | "drift" | "repair" | "standing" | "appeared" | "unguardedMs" | "next"
    >
  >;
}

/** The result of an end. */
export function endWith(session: Session, end: End): Result {
  const { outcome, written, summary, plan, exception, diagnostics = [], more = {} } = end;
  const advice = end.advice ?? (exception === undefined ? undefined : adviceFor(exception));
  return {
    ...factsOf(session),
    outcome,
    written,
    pool: plan.pool,
    summary,
    next: nextAfter(outcome),
    diagnostics: [...plan.diagnostics, ...diagnostics],
    plan,
    ...baselineAfter(end),
    ...(exception === undefined ? {} : { exception }),
    ...(advice === undefined ? {} : { advice }),
    ...more,
  };
}

/** The state as it was last read: before the plan, where nothing was read since and nothing written. */
function baselineAfter({ plan, reading, written }: End): Pick<Result, "baseline"> {
  if (reading !== undefined) return { baseline: baselineOf(reading, scopeOfState(plan.base)) };
  return written === "no" ? { baseline: plan.baseline } : {};
}

/** What a comparison adds to a result: the drift, what appeared, and how to put the drift right. */
export function driftOf(plan: Plan, { missing, drift, appeared }: Comparison): NonNullable<End["more"]> {
  const all = [...missing, ...drift];
  const repair = repairOf(plan, all);
  return {
    ...(all.length === 0 ? {} : { drift: all }),
    ...(repair === undefined ? {} : { repair }),
    ...(appeared.length === 0 ? {} : { appeared }),
  };
}

/** A wish for the values that settings should have; undefined where there is nothing that a wish can name. */
function repairOf({ intent, base }: Plan, differences: readonly Difference[]): Intent | undefined {
  const known = differences.filter(({ path }) => !(path in base.unknown));
  if (known.length === 0) return undefined;
  const wish = (paths: readonly Difference[], prefix: string): JsonObject =>
    paths.reduce((patch, { path, expected }) => withValueAt(patch, path.slice(prefix.length), wanted(expected)), {});
  const isMfa = ({ path }: Difference) => path.startsWith("/Mfa/");
  const factors = known.filter(isMfa);
  return {
    poolId: intent.poolId,
    patch: wish(
      known.filter((difference) => !isMfa(difference)),
      "",
    ),
    ...(factors.length === 0 ? {} : { mfa: wish(factors, "/Mfa") }),
    ...(intent.policy === undefined ? {} : { policy: intent.policy }),
  };
}

function wanted(expected: JsonValue | undefined): JsonValue {
  return expected ?? null;
}

/** The names of settings in a sentence; of many only the first. */
export function namesIn(differences: readonly { readonly path: string }[]): string {
  const shown = differences.slice(0, 5).map(({ path }) => path);
  const rest = differences.length - shown.length;
  return rest === 0 ? shown.join(", ") : `${shown.join(", ")} and ${rest} more`;
}
