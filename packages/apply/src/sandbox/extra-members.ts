import type { JsonObject } from "@longhand/validation";
import { isObject, memberOf, objectFrom } from "./json.ts";

/** An answer with further members: objects merge, all else replaces. */
export function mergeMembers(output: JsonObject, members: JsonObject): JsonObject {
  const merged = Object.entries(members).map(([name, member]) => {
    const old = memberOf(output, name);
    return [name, isObject(old) && isObject(member) ? mergeMembers(old, member) : member] as const;
  });
  return objectFrom([...Object.entries(output), ...merged]);
}
