import type { JsonObject, JsonValue } from "./json-value.ts";

/** True for an object: neither a list, nor bytes, nor null. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
