import { type Intent, type Plan, planChange, type Result } from "@longhand/apply";
import { locate } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import type { Given } from "../verb.ts";
import { policyOf } from "./policy.ts";
import type { PoolPorts } from "./session.ts";
import type { Wish } from "./wish.ts";
import { wishOptions } from "./wish-options.ts";

/** A pool's result, with its diagnostics where they were written. */
export interface PoolResult {
  readonly result: Result;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a wish is for one of its pools. */
export function intentFor(poolId: string, wish: Wish, given: Given, onMoved: "refuse" | "rebase"): Intent {
  return {
    poolId,
    patch: wish.patch,
    ...(wish.mfa === undefined ? {} : { mfa: wish.mfa }),
    unspecified: given.valueOf(wishOptions.unspecified),
    policy: policyOf(given, onMoved),
  };
}

/** Plans a wish for one pool. */
export async function planPool(intent: Intent, wish: Wish, ports: PoolPorts): Promise<PoolResult> {
  const result = await planChange(intent, ports);
  return { result, diagnostics: placed(result, wish) };
}

/** The places of a result's diagnostics are in the settings; those that somebody wrote get their words, the others stay. */
export function placed({ diagnostics }: Result, wish: Pick<Wish, "provenance">): readonly Diagnostic[] {
  const written = [...wish.provenance].filter(([pointer]) => pointer !== "");
  return locate(diagnostics, { provenance: new Map(written), diagnostics: [] });
}

/** The plan of a result that has one to apply. */
export function planToApply({ outcome, plan }: Result): Plan | undefined {
  return outcome === "PLANNED" ? plan : undefined;
}
