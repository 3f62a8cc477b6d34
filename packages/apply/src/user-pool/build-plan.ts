import type { Diagnostic } from "@longhand/diagnostics";
import type { Environment } from "@longhand/validation";
import type { Change, Origin } from "../change.ts";
import type { Intent } from "../intent.ts";
import { hashOf } from "../json/canonical-json.ts";
import { toJson } from "../json/plain-json.ts";
import type { Plan, Step } from "../plan.ts";
import { riskClasses } from "../risk.ts";
import type { Address } from "../target.ts";
import { type Checked, checkWish, newErrors } from "./check-wish.ts";
import { type Desire, desire } from "./desire.ts";
import { differences, type SettingDifference } from "./differences.ts";
import { isNamed } from "./named.ts";
import { protect } from "./protect.ts";
import { baselineOf, type PoolReading, scopeOfState } from "./reading.ts";
import { risksOf } from "./risks.ts";
import { mfaRequest, type Route, routeChanges, updateRequest } from "./route.ts";
import { announceSideEffects } from "./side-effects.ts";
import { wholeRequest } from "./to-request.ts";

/** Where and when a plan is made. */
export interface PlanContext {
  readonly address: Address;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A plan, or why there is none. */
export type Built =
  | { readonly kind: "plan"; readonly plan: Plan }
  | {
      readonly kind: "refused";
      readonly outcome: "VALIDATION" | "MODEL_BEHIND_SERVICE";
      readonly diagnostics: readonly Diagnostic[];
    };

/** The plan of a wish over a pool as it was read. Reads nothing and sends nothing. */
export function buildPlan(intent: Intent, reading: PoolReading, context: PlanContext): Built {
  const desired = desire(intent, reading);
  if (desired.unknown.diagnostics.length > 0) {
    return { kind: "refused", outcome: "MODEL_BEHIND_SERVICE", diagnostics: desired.unknown.diagnostics };
  }
  const changes = changesOf(intent, desired);
  const checked = toCheck(intent, reading, desired, context);
  const route = routeOf({ intent, reading, desired, checked, changes });
  const diagnostics = withoutRepeats([
    ...desired.diagnostics,
    ...checkWish(checked),
    ...route.diagnostics,
    ...announceSideEffects(changes),
  ]);
  if (diagnostics.some(({ severity }) => severity === "error")) {
    return { kind: "refused", outcome: "VALIDATION", diagnostics };
  }
  const { arn } = reading.canonical;
  const plan: Omit<Plan, "planHash"> = {
    version: 1,
    address: context.address,
    pool: { id: intent.poolId, name: reading.canonical.name, ...(arn === undefined ? {} : { arn }) },
    plannedAt: new Date(context.now).toISOString(),
    intent,
    changes: changes.map((change) => withRules(change, diagnostics)),
    protected: changes.length === 0 ? [] : protect(bareCall(intent, desired, checked)),
    steps: route.steps,
    diagnostics,
    baseline: baselineOf(reading, scopeOfState(desired.base)),
    base: desired.base,
    desired: desired.desired,
  };
  return { kind: "plan", plan: { ...plan, planHash: planHashOf(plan) } };
}

function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

/** SHA-256, hex, over all of a plan that says what is sent and what it stands on. */
export function planHashOf({ version, address, pool, intent, ...rest }: Omit<Plan, "planHash">): string {
  const { baseline, base, desired, steps, changes } = rest;
  const state = { settings: baseline.settings, base, desired };
  return hashOf(toJson({ version, address, poolId: pool.id, intent, changes, steps, ...state }));
}

function changesOf(intent: Intent, { base, desired, patch, unknown }: Desire): readonly Change[] {
  return differences(base, desired).map((difference) => {
    const isLost = unknown.lost.includes(difference.path);
    const risks = risksOf(difference, base);
    const code = "stored-setting-lost";
    const lost = { code, class: riskClasses[code], message: "Nobody knows what this setting does." } as const;
    return {
      ...difference,
      origin: isLost ? "lost" : originOf(difference, intent, patch),
      risks: isLost || difference.path in base.unknown ? [lost, ...risks] : risks,
      rules: [],
    };
  });
}

function originOf({ path }: SettingDifference, { mfa = {}, unspecified }: Intent, patch: Desire["patch"]): Origin {
  const isAsked = path.startsWith("/Mfa/") ? isNamed(mfa, path.slice("/Mfa".length)) : isNamed(patch, path);
  if (isAsked) return "requested";
  return unspecified === "reset" ? "reset" : "derived";
}

function withRules(change: Change, diagnostics: readonly Diagnostic[]): Change {
  const isAbout = ({ at }: Diagnostic) => at.kind === "pointer" && isOneWay(change.path, at.pointer);
  return { ...change, rules: [...new Set(diagnostics.filter(isAbout).map(({ code }) => code))] };
}

/** True where one pointer leads to the other; the root leads nowhere. */
function isOneWay(one: string, other: string): boolean {
  return other !== "" && (`${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`));
}

function toCheck(
  intent: Intent,
  reading: PoolReading,
  { base, desired, patch }: Desire,
  context: PlanContext,
): Checked {
  const mfa = desired.mfa ?? reading.mfa;
  return {
    base: wholeRequest(intent.poolId, base),
    desired: wholeRequest(intent.poolId, desired),
    patch,
    pool: reading.pool,
    ...(mfa === undefined ? {} : { mfa }),
    ...(desired.mfa === undefined
      ? {}
      : { mfaRequest: mfaRequest(intent.poolId, { ...desired, unknown: {} }).request }),
    environment: environmentOf(intent.poolId, context.address),
  };
}

function environmentOf(poolId: string, { region, account }: Address): Environment {
  const [prefix] = poolId.split("_");
  const own = /^[a-z]{2}(?:-[a-z]+)+-\d+$/.test(prefix ?? "") ? (prefix ?? region) : region;
  return account === undefined ? { region: own } : { region: own, account };
}

interface Routing {
  readonly intent: Intent;
  readonly reading: PoolReading;
  readonly desired: Desire;
  readonly checked: Checked;
  readonly changes: readonly Change[];
}

interface Routed {
  readonly steps: readonly Step[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Settings go first and MFA second, unless the service would refuse that order and take the other. */
function routeOf({ intent, reading, desired, checked, changes }: Routing): Routed {
  const { arn } = reading.canonical;
  const route: Omit<Route, "first"> = {
    poolId: intent.poolId,
    ...(arn === undefined ? {} : { arn }),
    base: desired.base,
    desired: desired.desired,
    changes,
  };
  const usual = routeChanges({ ...route, first: "settings" });
  if (usual.length < 2 || desired.desired.mfa === undefined) return { steps: usual, diagnostics: [] };
  const asIs = newErrors(updateRequest({ ...route, first: "settings" }), {
    ...checked,
    ...(reading.mfa === undefined ? {} : { mfa: reading.mfa }),
  });
  const { MfaConfiguration: mode = "OFF" } = desired.desired.settings;
  const after = newErrors(updateRequest({ ...route, first: "mfa" }), {
    ...checked,
    pool: { ...checked.pool, MfaConfiguration: mode },
  });
  if (asIs.length === 0 || after.length > 0) return { steps: usual, diagnostics: after.length > 0 ? asIs : [] };
  return { steps: routeChanges({ ...route, first: "mfa" }), diagnostics: [] };
}

function bareCall(intent: Intent, { base, patched, patch }: Desire, checked: Checked) {
  const { pool, mfa, environment } = checked;
  return {
    poolId: intent.poolId,
    base,
    patched,
    patch,
    whole: [checked.base, checked.desired],
    state: mfa === undefined ? { pool } : { pool, mfa },
    environment,
  };
}
