import { planOverAnswers } from "@longhand/apply/plan-over-answers";
import type { JsonObject } from "@longhand/convert";
import { samplePool } from "../sample-pool.gen.ts";
import type { Analysis } from "./analyse.ts";

/** A plan, or why there is none. */
export type Planned = ReturnType<typeof planOverAnswers>;

/** The pool that plans are made over. */
export const samplePoolId = "us-west-2_aaaaaaaaa";

/** The plan of a text over the sample pool; undefined where the text is no request of `update-user-pool`. */
export function planFor({ operation, value, members }: Analysis): Planned | undefined {
  if (operation?.name !== "UpdateUserPool" || value === undefined) return undefined;
  const { UserPoolId: _, ...patch }: JsonObject = members;
  const address = { kind: "sandbox", region: "us-west-2", endpoint: "this page" } as const;
  return planOverAnswers({ poolId: samplePoolId, patch }, samplePool, { address, now: 0 });
}
