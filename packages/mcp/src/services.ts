import type { PlanTokens } from "./consent/plan-tokens.ts";
import type { Engine } from "./engine.ts";
import type { Audit } from "./log/audit.ts";
import type { Log } from "./log/log.ts";
import type { Policy } from "./policy/policy.ts";
import type { UpdateRate } from "./policy/update-rate.ts";

/** What all sessions of a server share. Nothing in it belongs to one client. */
export interface Services {
  readonly version: string;
  readonly policy: Policy;
  /** Opened by the first `apply`, so that a start needs neither credentials nor a disk. */
  readonly openEngine: () => Promise<Engine>;
  readonly planTokens: PlanTokens;
  readonly updateRate: UpdateRate;
  readonly log: Log;
  readonly audit: Audit;
  /** Epoch milliseconds. */
  readonly now: () => number;
}
