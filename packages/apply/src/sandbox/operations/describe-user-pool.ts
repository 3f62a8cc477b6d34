import { textOf } from "../json.ts";
import { defineOperation } from "../operation.ts";
import { isRecordOf } from "../pool-id.ts";
import { refuseUnknownPool } from "../refusals/unknown-pool.ts";

/** DescribeUserPool: every setting, and what only describes the pool. */
export const describeUserPool = defineOperation({
  name: "DescribeUserPool",
  run(request, { store }) {
    const id = textOf(request, "UserPoolId") ?? "";
    const record = store.read(id);
    return isRecordOf(record, id) ? { kind: "answered", output: { UserPool: record.pool } } : refuseUnknownPool(id);
  },
});
