import { applyPlan, type Consent, type Plan } from "@longhand/apply";
import { cognitoIdp } from "@longhand/model";
import { version } from "../version.ts";
import { type PoolResult, placed } from "./plan-pool.ts";
import type { PoolPorts } from "./session.ts";
import type { Wish } from "./wish.ts";

/** What an apply is done with, besides its plan. */
export interface Act {
  readonly consent: Consent;
  readonly ports: PoolPorts;
  readonly signal: AbortSignal;
  /** The apply that this one takes back. */
  readonly undoes?: string;
  readonly wish?: Pick<Wish, "provenance">;
}

/** Applies a plan and says where the words of its diagnostics stand. */
export async function applyOne(plan: Plan, { consent, ports, signal, undoes, wish }: Act): Promise<PoolResult> {
  const result = await applyPlan(plan, consent, ports, {
    versions: { longhand: version, schema: cognitoIdp().apiVersion },
    signal,
    ...(undoes === undefined ? {} : { undoes }),
  });
  return { result, diagnostics: placed(result, wish ?? { provenance: new Map() }) };
}
