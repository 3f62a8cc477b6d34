import { textOf } from "../json.ts";
import { defineOperation } from "../operation.ts";
import { isRecordOf } from "../pool-id.ts";
import type { Answer } from "../refusal.ts";
import { refuse } from "../refusal.ts";
import { refuseUnknownPool } from "../refusals/unknown-pool.ts";
import { samplePoolId } from "../sample-pool-id.ts";

/** DeleteUserPool: refused while the pool is protected. */
export const deleteUserPool = defineOperation({
  name: "DeleteUserPool",
  run(request, { store }) {
    const id = textOf(request, "UserPoolId") ?? "";
    const answer = store.change<Answer>(id, (record) => {
      if (!isRecordOf(record, id)) return { write: "nothing", result: refuseUnknownPool(id) };
      if (textOf(record.pool, "DeletionProtection") === "ACTIVE") return { write: "nothing", result: isProtected };
      return { write: "delete", result: { kind: "answered", output: {} } };
    });
    // What is left of the sample pool says that it is not to be made again.
    if (answer.kind === "answered" && id !== samplePoolId) store.forget(id);
    return answer;
  },
});

const isProtected = refuse(
  "InvalidParameterException",
  "The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.",
);
