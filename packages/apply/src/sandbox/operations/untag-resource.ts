import { changePool } from "../change-pool.ts";
import { itemsOf, objectOf, withMembers } from "../json.ts";
import { defineOperation } from "../operation.ts";
import { isReservedKey } from "../tag-limits.ts";
import { readTaggedPool } from "../tagged-pool.ts";

/** UntagResource: removes tags by their keys; a key that is not there is no mistake. Tags of AWS stay. */
export const untagResource = defineOperation({
  name: "UntagResource",
  run(request, context) {
    const tagged = readTaggedPool(request);
    if (tagged.kind === "refused") return tagged;
    const keys = new Set(itemsOf(request, "TagKeys"));
    return changePool(tagged.id, context, (record) => {
      const old = Object.entries(objectOf(record.pool, "UserPoolTags") ?? {});
      const rest = old.filter(([key]) => !keys.has(key) || isReservedKey(key));
      const UserPoolTags = rest.length === 0 ? undefined : Object.fromEntries(rest);
      return { kind: "changed", record: { ...record, pool: withMembers(record.pool, { UserPoolTags }) }, output: {} };
    });
  },
});
