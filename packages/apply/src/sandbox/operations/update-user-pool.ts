import type { JsonObject } from "@longhand/validation";
import { textOf } from "../json.ts";
import { defineOperation, type OperationContext } from "../operation.ts";
import { isRecordOf } from "../pool-id.ts";
import type { PoolRecord } from "../pool-record.ts";
import type { Answer } from "../refusal.ts";
import { checkUpdate } from "../refusals/check-update.ts";
import { refuseUnknownPool } from "../refusals/unknown-pool.ts";
import { mergeRequest } from "../settings/merge-request.ts";
import { describePool } from "../settings/describe-pool.ts";
import type { Decision } from "../store/pool-store.ts";
import { factorsAfter } from "../settings/factors.ts";

/** UpdateUserPool: what is sent replaces, what is left out is kept or reset, as the mode says. */
export const updateUserPool = defineOperation({
  name: "UpdateUserPool",
  run(request, context) {
    const id = textOf(request, "UserPoolId") ?? "";
    return context.store.change(id, (record) =>
      isRecordOf(record, id)
        ? update(record, request, context)
        : { write: "nothing", result: refuseUnknownPool(id) },
    );
  },
});

function update(record: PoolRecord, request: JsonObject, { mode, newer, clock }: OperationContext): Decision<Answer> {
  const merge = { record, request, mode, newer };
  const merged = mergeRequest(merge);
  const refused = checkUpdate(merge, merged);
  if (refused !== undefined) return { write: "nothing", result: refused };
  return {
    write: {
      pool: describePool(record.pool, merged.settings, clock()),
      factors: factorsAfter(record, request),
      unusedValidity: merged.unusedValidity,
    },
    result: { kind: "answered", output: {} },
  };
}
