import type { JsonObject } from "@longhand/validation";
import type { Refused } from "../../target.ts";
import { type Changed, changePool } from "../change-pool.ts";
import { textOf } from "../json.ts";
import { defineOperation, type OperationContext } from "../operation.ts";
import type { PoolRecord } from "../pool-record.ts";
import { checkUpdate } from "../refusals/check-update.ts";
import { describePool } from "../settings/describe-pool.ts";
import { factorsAfter } from "../settings/factors.ts";
import { mergeRequest } from "../settings/merge-request.ts";

/** UpdateUserPool: what is sent replaces, what is left out is kept or reset, as the mode says. */
export const updateUserPool = defineOperation({
  name: "UpdateUserPool",
  run(request, context) {
    return changePool(textOf(request, "UserPoolId") ?? "", context, (record) => update(record, request, context));
  },
});

function update(record: PoolRecord, request: JsonObject, { mode, newer }: OperationContext): Changed | Refused {
  const merge = { record, request, mode, newer };
  const merged = mergeRequest(merge);
  const refused = checkUpdate(merge, merged);
  if (refused !== undefined) return refused;
  const pool = describePool(record.pool, merged.settings);
  return {
    kind: "changed",
    record: { pool, factors: factorsAfter(record, request), unusedValidity: merged.unusedValidity },
    output: {},
  };
}
