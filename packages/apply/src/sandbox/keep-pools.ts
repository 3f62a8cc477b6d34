import { numberOf, textOf } from "./json.ts";
import { openStore, type Place } from "./open-store.ts";
import { ensureSamplePool, restoreSamplePool } from "./sample-pool.ts";
import { samplePoolId } from "./sample-pool-id.ts";
import { type Unusable, unusable } from "./unusable.ts";

/** What became of the pools: the ids of those that were deleted and made. */
export interface Restored {
  readonly kind: "restored";
  readonly deleted: readonly string[];
  readonly made: readonly string[];
}

/** The pools of a sandbox, by their ids. */
export interface ListedPools {
  readonly kind: "listed";
  readonly pools: readonly ListedPool[];
}

/** A pool in brief. */
export interface ListedPool {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly lastModified: number;
}

/** The pools in a place; the sample pool is made where it never was. */
export function listPools(place: Place, clock: () => number = Date.now): ListedPools | Unusable {
  return orUnusable(() => {
    const store = openStore(place);
    ensureSamplePool(store, clock);
    const pools = store.list().map(({ pool }) => ({
      id: textOf(pool, "Id") ?? "",
      name: textOf(pool, "Name") ?? "",
      lastModified: Math.round((numberOf(pool, "LastModifiedDate") ?? 0) * 1000),
    }));
    return { kind: "listed", pools: pools.sort((a, b) => (a.id < b.id ? -1 : 1)) };
  });
}

/** Deletes every pool, protected ones too, and makes the sample pool as it was at first. */
export function resetSandbox(place: Place, clock: () => number = Date.now): Restored | Unusable {
  return orUnusable(() => {
    const store = openStore(place);
    const ids = store.list().map(({ pool }) => textOf(pool, "Id") ?? "");
    const others = ids.filter((id) => id !== samplePoolId).sort();
    for (const id of others) {
      store.change(id, () => ({ write: "delete", result: undefined }));
      store.forget(id);
    }
    restoreSamplePool(store, clock);
    return { kind: "restored", deleted: others, made: [samplePoolId] };
  });
}

/** Makes the sample pool as it was at first, whatever became of it, and leaves the others alone. */
export function seedSandbox(place: Place, clock: () => number = Date.now): Restored | Unusable {
  return orUnusable(() => {
    restoreSamplePool(openStore(place), clock);
    return { kind: "restored", deleted: [], made: [samplePoolId] };
  });
}

function orUnusable<Result>(run: () => Result): Result | Unusable {
  try {
    return run();
  } catch (error) {
    const reason = unusable(error);
    if (reason === undefined) throw error;
    return reason;
  }
}
