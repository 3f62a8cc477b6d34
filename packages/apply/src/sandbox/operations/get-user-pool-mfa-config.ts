import { textOf } from "../json.ts";
import { defineOperation } from "../operation.ts";
import { isRecordOf } from "../pool-id.ts";
import { refuseUnknownPool } from "../refusals/unknown-pool.ts";
import { describeMfa } from "../settings/factors.ts";

/** GetUserPoolMfaConfig: the mode, and the factors that are set up. */
export const getUserPoolMfaConfig = defineOperation({
  name: "GetUserPoolMfaConfig",
  run(request, { store }) {
    const id = textOf(request, "UserPoolId") ?? "";
    const record = store.read(id);
    return isRecordOf(record, id) ? { kind: "answered", output: describeMfa(record) } : refuseUnknownPool(id);
  },
});
