import { objectFrom, objectOf, withMembers } from "../../json.ts";
import { isReservedKey } from "../../tag-limits.ts";
import type { Mirror } from "../mirror.ts";

/** Tags that AWS itself has set stay, whatever a request does. */
export const reservedTags: Mirror = (merged, { record }) => {
  const old = Object.entries(objectOf(record.pool, "UserPoolTags") ?? {}).filter(([key]) => isReservedKey(key));
  if (old.length === 0) return merged;
  const tags = objectFrom([...Object.entries(objectOf(merged.settings, "UserPoolTags") ?? {}), ...old]);
  return { ...merged, settings: withMembers(merged.settings, { UserPoolTags: tags }) };
};
