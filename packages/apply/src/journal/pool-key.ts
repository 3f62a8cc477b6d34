import { createHash } from "node:crypto";
import type { Address } from "../target.ts";

/** A pool of a target. */
export interface PoolKey {
  readonly target: Address;
  readonly poolId: string;
}

/**
 * One text for a pool, fit for a file's name: the pool's id, as far as it is plain, and a digest of where it is. The
 * account is not in it, because it may not be known yet: an endpoint has a pool's id once.
 */
export function poolName({ target, poolId }: PoolKey): string {
  const where = JSON.stringify([target.kind, target.endpoint.replace(/\/+$/, ""), poolId]);
  const digest = createHash("sha256").update(where).digest("hex").slice(0, 16);
  return `${plainPoolId(poolId)}.${digest}`;
}

/** What of a pool's id is fit for a file's name: all of it, where it is one. */
export function plainPoolId(poolId: string): string {
  return poolId.replaceAll(/[^\w-]/g, "").slice(0, 60);
}
