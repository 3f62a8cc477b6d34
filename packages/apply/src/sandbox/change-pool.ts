import type { JsonObject } from "@longhand/validation";
import type { Refused } from "../target.ts";
import { numberOf, withMembers } from "./json.ts";
import type { OperationContext } from "./operation.ts";
import { isRecordOf } from "./pool-id.ts";
import type { PoolRecord } from "./pool-record.ts";
import type { Answer } from "./refusal.ts";
import { refuseUnknownPool } from "./refusals/unknown-pool.ts";
import { nextDate } from "./settings/describe-pool.ts";

/** A pool as an operation leaves it, and the answer. */
export interface Changed {
  readonly kind: "changed";
  readonly record: PoolRecord;
  readonly output: JsonObject;
}

/** Changes a pool that has to be there, in one step; its date moves. */
export function changePool(
  id: string,
  { store, clock }: Pick<OperationContext, "store" | "clock">,
  decide: (record: PoolRecord) => Changed | Refused,
): Answer {
  return store.change<Answer>(id, (record) => {
    const changed = isRecordOf(record, id) ? decide(record) : refuseUnknownPool(id);
    if (changed.kind === "refused") return { write: "nothing", result: changed };
    const { pool } = changed.record;
    const dated = withMembers(pool, { LastModifiedDate: nextDate(numberOf(pool, "LastModifiedDate"), clock()) });
    return { write: { ...changed.record, pool: dated }, result: { kind: "answered", output: changed.output } };
  });
}
