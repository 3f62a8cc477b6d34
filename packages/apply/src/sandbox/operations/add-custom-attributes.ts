import { changePool } from "../change-pool.ts";
import { isObject, itemsOf, textOf, withMembers } from "../json.ts";
import { defineOperation } from "../operation.ts";
import { addAttributes } from "../settings/schema.ts";

/** AddCustomAttributes: what is added stays for ever. */
export const addCustomAttributes = defineOperation({
  name: "AddCustomAttributes",
  run(request, context) {
    const added = itemsOf(request, "CustomAttributes").filter(isObject);
    return changePool(textOf(request, "UserPoolId") ?? "", context, (record) => {
      const schema = addAttributes(itemsOf(record.pool, "SchemaAttributes").filter(isObject), added);
      if (schema.kind === "refused") return schema;
      const pool = withMembers(record.pool, { SchemaAttributes: schema.attributes });
      return { kind: "changed", record: { ...record, pool }, output: {} };
    });
  },
});
