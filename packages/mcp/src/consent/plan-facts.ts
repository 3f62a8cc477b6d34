import { createHash } from "node:crypto";
import type { Plan } from "@longhand/apply";
import { canonicalJson } from "./canonical-json.ts";

/** What a plan's token stands for. Every part is found again when the token is used; none is in the token. */
export interface PlanFacts {
  /** Hash of what was asked for. */
  readonly request: string;
  /** Hash of all that can be set on the pool. */
  readonly state: string;
  /** Where the pool is: target, account and Region. */
  readonly address: string;
  readonly poolId: string;
  readonly caller: string;
}

/** The facts of a plan that a caller is shown. */
export function planFacts({ intent, base, address, pool }: Plan, caller: string | undefined): PlanFacts {
  const { kind, account = "", region } = address;
  return {
    request: hash(intent),
    state: hash(base),
    address: canonicalJson([kind, account, region]),
    poolId: pool.id,
    caller: caller ?? "",
  };
}

function hash(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("base64url");
}
