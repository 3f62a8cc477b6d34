import type { Target } from "./target.ts";

const tails = new WeakMap<Target, Map<string, Promise<unknown>>>();

/** Does one thing after the other for one pool of a target; other pools do not wait. */
export async function inTurn<Value>(target: Target, poolId: string, act: () => Promise<Value>): Promise<Value> {
  const pools = tails.get(target) ?? new Map<string, Promise<unknown>>();
  tails.set(target, pools);
  const before = pools.get(poolId) ?? Promise.resolve();
  const mine = before.then(act, act);
  const tail = mine.catch(() => undefined);
  pools.set(poolId, tail);
  try {
    return await mine;
  } finally {
    if (pools.get(poolId) === tail) pools.delete(poolId);
  }
}
