import { type PoolRecord, printRecord, readRecord } from "../pool-record.ts";
import type { Versions } from "./versions.ts";

/** What to do with a pool: the record to write, `delete` or `nothing`, and what to answer. */
interface Decision<Result> {
  readonly write: PoolRecord | "delete" | "nothing";
  readonly result: Result;
}

/** The pools of a sandbox. */
export interface PoolStore {
  readonly place: string;
  /** Every pool, in no order that means anything. */
  readonly list: () => readonly PoolRecord[];
  readonly read: (id: string) => PoolRecord | undefined;
  /** True for a pool that is or was there. */
  readonly knows: (id: string) => boolean;
  /**
   * Changes one pool in one step: whatever another process does meanwhile comes before or after. `decide` may be asked more than
   * once and has no effects of its own; undefined stands for a pool that is not there.
   */
  readonly change: <Result>(id: string, decide: (record: PoolRecord | undefined) => Decision<Result>) => Result;
  /** Frees the space of a deleted pool whose id never comes back. */
  readonly forget: (id: string) => void;
}

/** Pools as versions of their records. */
export function createPoolStore(versions: Versions): PoolStore {
  const read = (id: string) => recordIn(versions.read(id));
  return {
    place: versions.place,
    list: () => versions.keys().flatMap((id) => read(id) ?? []),
    read,
    knows: (id) => versions.read(id) !== undefined,
    change: (id, decide) => change(versions, id, decide),
    forget: versions.forget,
  };
}

function change<Result>(
  versions: Versions,
  id: string,
  decide: (record: PoolRecord | undefined) => Decision<Result>,
): Result {
  let decided: Decision<Result> | undefined;
  versions.change(id, (newest) => {
    decided = decide(recordIn(newest));
    if (decided.write === "nothing") return undefined;
    return printRecord(decided.write === "delete" ? undefined : decided.write);
  });
  if (decided === undefined) throw new Error("The store did not ask for a decision.");
  return decided.result;
}

function recordIn(text: string | undefined): PoolRecord | undefined {
  const record = text === undefined ? "deleted" : readRecord(text);
  return typeof record === "string" ? undefined : record;
}
