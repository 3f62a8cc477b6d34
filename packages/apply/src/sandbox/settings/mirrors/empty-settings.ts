import { isList, isObject, memberOf, objectFrom } from "../../json.ts";
import type { Mirror } from "../mirror.ts";

/** Settings that are not described while nothing is in them. */
const leftOutWhenEmpty: ReadonlySet<string> = new Set(["AutoVerifiedAttributes", "UserPoolTags"]);

/** A description leaves out an empty list of verified attributes, and tags where there are none. */
export const emptySettings: Mirror = (merged) => ({
  ...merged,
  settings: objectFrom(
    Object.keys(merged.settings).map((name) => {
      const value = memberOf(merged.settings, name);
      const isEmpty = isList(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
      return [name, isEmpty && leftOutWhenEmpty.has(name) ? undefined : value];
    }),
  ),
});
