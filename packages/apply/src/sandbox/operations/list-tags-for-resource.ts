import { objectOf } from "../json.ts";
import { defineOperation } from "../operation.ts";
import { isRecordOf } from "../pool-id.ts";
import { readTaggedPool, refuseUnknownResource } from "../tagged-pool.ts";

/** ListTagsForResource: all tags of a pool. */
export const listTagsForResource = defineOperation({
  name: "ListTagsForResource",
  run(request, { store }) {
    const tagged = readTaggedPool(request);
    if (tagged.kind === "refused") return tagged;
    const record = store.read(tagged.id);
    if (!isRecordOf(record, tagged.id)) return refuseUnknownResource(tagged.id);
    return { kind: "answered", output: { Tags: objectOf(record.pool, "UserPoolTags") ?? {} } };
  },
});
