import type { JsonObject, JsonValue } from "@longhand/validation";

/** True for an object with members: no list, no bytes, not `null`. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value) && !(value instanceof Uint8Array);
}

/** True for a list; `Array.isArray` alone would lose the type of its elements. */
export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The text that a value is; undefined for any other value. */
export function asText(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** An object from its members, in order; `__proto__` is a name like any other. */
export function objectOf(members: Iterable<readonly [string, JsonValue]>): JsonObject {
  return Object.fromEntries(members);
}

/** The members of an object that have a value, in order; none for a value without members. */
export function membersOf(value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  return isObject(value) ? Object.entries(value).filter(([, member]) => member !== undefined) : [];
}
