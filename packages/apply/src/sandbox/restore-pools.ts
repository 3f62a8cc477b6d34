import { textOf } from "./json.ts";
import { openStore, type Place } from "./open-store.ts";
import { restoreSamplePool } from "./sample-pool.ts";
import { samplePoolId } from "./sample-pool-id.ts";
import { codeOf } from "./store/flush.ts";

/** What became of the pools: the ids of those that were deleted and made. */
export interface Restored {
  readonly kind: "restored";
  readonly deleted: readonly string[];
  readonly made: readonly string[];
}

/** The folder does not do what it should. */
export interface Unusable {
  readonly kind: "unusable";
  /** The code of the system's error, such as `EACCES`. */
  readonly code: string;
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

function orUnusable(run: () => Restored): Restored | Unusable {
  try {
    return run();
  } catch (error) {
    const code = codeOf(error);
    if (code === "") throw error;
    return { kind: "unusable", code };
  }
}
