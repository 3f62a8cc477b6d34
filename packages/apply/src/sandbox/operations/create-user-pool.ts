import type { JsonObject } from "@longhand/validation";
import type { Refused } from "../../target.ts";
import { memberOf, objectFrom } from "../json.ts";
import { defineOperation, type OperationContext } from "../operation.ts";
import { arnOf, newPoolId } from "../pool-id.ts";
import type { PoolRecord } from "../pool-record.ts";
import type { Answer } from "../refusal.ts";
import { checkCreate } from "../refusals/check-create.ts";
import { describePool, nextDate } from "../settings/describe-pool.ts";
import { factorsAfter } from "../settings/factors.ts";
import { mergeRequest } from "../settings/merge-request.ts";
import { schemaOf } from "../settings/schema.ts";

/** CreateUserPool: what is left out has its default. */
export const createUserPool = defineOperation({
  name: "CreateUserPool",
  run(request, context) {
    const id = freeId(context);
    return context.store.change<Answer>(id, () => {
      const made = makePool(id, request, context);
      return made.kind === "refused"
        ? { write: "nothing", result: made }
        : { write: made.record, result: { kind: "answered", output: { UserPool: made.record.pool } } };
    });
  },
});

/** An id that no pool has or had. */
function freeId({ store, region, random }: OperationContext): string {
  for (;;) {
    const id = newPoolId(region, random);
    if (!store.knows(id)) return id;
  }
}

interface Made {
  readonly kind: "made";
  readonly record: PoolRecord;
}

/** A new pool with this id, or why there can be none. */
export function makePool(
  id: string,
  request: JsonObject,
  { clock, newer }: Pick<OperationContext, "clock" | "newer">,
): Made | Refused {
  const now = clock();
  const schema = schemaOf(request);
  if (schema.kind === "refused") return schema;
  const blank: PoolRecord = { pool: { Id: id }, factors: {}, unusedValidity: "usable" };
  const merged = mergeRequest({ record: blank, request, mode: "hostile", newer });
  const refused = checkCreate(id, request, merged);
  if (refused !== undefined) return refused;
  const fixed = objectFrom([
    ["Id", id],
    ["Arn", arnOf(id)],
    ["LastModifiedDate", nextDate(undefined, now)],
    ["CreationDate", nextDate(undefined, now)],
    ["SchemaAttributes", schema.attributes],
    ["AliasAttributes", memberOf(request, "AliasAttributes")],
    ["UsernameAttributes", memberOf(request, "UsernameAttributes")],
    ["UsernameConfiguration", memberOf(request, "UsernameConfiguration")],
    ["EstimatedNumberOfUsers", 0],
  ]);
  return {
    kind: "made",
    record: {
      pool: describePool(fixed, merged.settings),
      factors: factorsAfter(blank, request),
      unusedValidity: merged.unusedValidity,
    },
  };
}
