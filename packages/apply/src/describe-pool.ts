import { failedRead } from "./failed-read.ts";
import { type Described, readPool } from "./read-pool.ts";
import type { Result } from "./result.ts";
import { createSession, type PlanPorts } from "./session.ts";

/** A pool could not be described. */
export interface NotDescribed {
  readonly kind: "failed";
  readonly result: Result;
}

/** A pool as it is now: the answer as it came, and in canonical form. One read, and one more with MFA. */
export async function describePool(
  poolId: string,
  ports: PlanPorts,
  scope: "settings" | "settings-and-mfa" = "settings",
): Promise<Described | NotDescribed> {
  const session = createSession(poolId, ports);
  const read = await readPool(session, scope);
  return read.kind === "described" ? read : { kind: "failed", result: failedRead(session, read) };
}
