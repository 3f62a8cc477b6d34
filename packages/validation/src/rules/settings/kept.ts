import type { JsonValue } from "../../json-value.ts";
import type { StateContext } from "../../rule.ts";
import type { SettingPointer } from "./setting-pointer.ts";
import { isGiven } from "./value-at.ts";

/**
 * Where to read a setting that UpdateUserPool keeps when a request leaves it out: the request that names it, else the
 * pool. Only some settings are kept; those that are reset are read from the request alone.
 */
export function kept({ request, state }: StateContext, setting: SettingPointer): JsonValue {
  return isGiven(request, setting) ? request : state.pool;
}
