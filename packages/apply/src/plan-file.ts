import type { Diagnostic } from "@longhand/diagnostics";
import { canonicalJson } from "./json/canonical-json.ts";
import { toJson } from "./json/plain-json.ts";
import type { Plan } from "./plan.ts";
import type { Address } from "./target.ts";
import { planHashOf } from "./user-pool/build-plan.ts";
import { brokenPlan, planForOtherTarget } from "./user-pool/diagnostics.ts";

const root = { kind: "pointer", pointer: "", part: "value" } as const;

/** What is wrong with a plan before anybody looks at the pool: it is not as it was made, or it is for another place. */
export function planTroubles(plan: Plan, address: Address): readonly Diagnostic[] {
  const { planHash, ...content } = plan;
  if (planHashOf(content) !== planHash) return [brokenPlan(root, { why: "its content does not have its hash" })];
  const [planned, found] = [placeOf(plan.address), placeOf(address)];
  return planned === found ? [] : [planForOtherTarget(root, { planned, found })];
}

/** An address in words. An account that is not known yet is none. */
function placeOf({ kind, region, endpoint, account }: Address): string {
  const owner = account === undefined ? "" : `, account ${account}`;
  return `${kind} at ${endpoint} in ${region}${owner}`;
}

/** A plan from a text, or why it is none. The hash is checked. */
export function readPlan(text: string): { readonly plan?: Plan; readonly diagnostics: readonly Diagnostic[] } {
  const value = parse(text);
  if (!isPlan(value)) return { diagnostics: [brokenPlan(root, { why: "it is not JSON, or parts of it are missing" })] };
  const { planHash, ...content } = value;
  if (planHashOf(content) !== planHash)
    return { diagnostics: [brokenPlan(root, { why: "its content does not have its hash" })] };
  return { plan: value, diagnostics: [] };
}

/** The text of a plan: the same plan, the same bytes. */
export function printPlan(plan: Plan): string {
  return `${canonicalJson(toJson(plan))}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const members: Readonly<Record<keyof Plan, "object" | "string" | "number">> = {
  version: "number",
  address: "object",
  pool: "object",
  plannedAt: "string",
  intent: "object",
  changes: "object",
  protected: "object",
  steps: "object",
  diagnostics: "object",
  baseline: "object",
  base: "object",
  desired: "object",
  planHash: "string",
};

/** The hash says that nothing else is different from what was made here. */
function isPlan(value: unknown): value is Plan {
  if (typeof value !== "object" || value === null) return false;
  const found = new Map<string, unknown>(Object.entries(value));
  return Object.entries(members).every(([name, type]) => typeof found.get(name) === type && found.get(name) !== null);
}
