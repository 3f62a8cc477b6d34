import { changePool } from "../change-pool.ts";
import { objectOf, withMembers } from "../json.ts";
import { defineOperation } from "../operation.ts";
import { refuse } from "../refusal.ts";
import { isReservedKey, MostTags } from "../tag-limits.ts";
import { readTaggedPool } from "../tagged-pool.ts";

/** TagResource: adds tags and changes those with the same key; touches no setting. */
export const tagResource = defineOperation({
  name: "TagResource",
  run(request, context) {
    const tagged = readTaggedPool(request);
    if (tagged.kind === "refused") return tagged;
    const added = objectOf(request, "Tags") ?? {};
    const reserved = Object.keys(added).find(isReservedKey);
    if (reserved !== undefined) {
      return refuse("InvalidParameterException", "Tag keys that begin with aws: are reserved for use by AWS.");
    }
    return changePool(tagged.id, context, (record) => {
      const tags = { ...objectOf(record.pool, "UserPoolTags"), ...added };
      if (Object.keys(tags).filter((key) => !isReservedKey(key)).length > MostTags) {
        return refuse("InvalidParameterException", `A user pool has at most ${MostTags} tags.`);
      }
      const UserPoolTags = Object.keys(tags).length === 0 ? undefined : tags;
      return { kind: "changed", record: { ...record, pool: withMembers(record.pool, { UserPoolTags }) }, output: {} };
    });
  },
});
