import type { JsonObject, JsonValue } from "@longhand/validation";

/** True for an object with members: no list, no bytes, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

/** True for a list; `Array.isArray` alone would lose the type of its elements. */
export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** One member of an object as its own property; undefined where there is none, and for `null`. */
export function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  const member = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return member === null ? undefined : member;
}

/** A member that is an object; undefined where it is anything else. */
export function objectOf(value: JsonValue | undefined, name: string): JsonObject | undefined {
  const member = memberOf(value, name);
  return isObject(member) ? member : undefined;
}

/** A member that is a text; undefined where it is anything else. */
export function textOf(value: JsonValue | undefined, name: string): string | undefined {
  const member = memberOf(value, name);
  return typeof member === "string" ? member : undefined;
}

/** A member that is a number; undefined where it is anything else. */
export function numberOf(value: JsonValue | undefined, name: string): number | undefined {
  const member = memberOf(value, name);
  return typeof member === "number" ? member : undefined;
}

/** The members of a list; none where it is no list. */
export function itemsOf(value: JsonValue | undefined, name: string): readonly JsonValue[] {
  const member = memberOf(value, name);
  return isList(member) ? member : [];
}

/** An object from members, without those that are undefined; `__proto__` is a name like any other. */
export function objectFrom(members: Iterable<readonly [string, JsonValue | undefined]>): JsonObject {
  const given: [string, JsonValue][] = [];
  for (const [name, value] of members) if (value !== undefined) given.push([name, value]);
  return Object.fromEntries(given);
}

/** An object with some members set, and those that are undefined removed. */
export function withMembers(object: JsonObject, members: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return objectFrom(new Map<string, JsonValue | undefined>([...Object.entries(object), ...Object.entries(members)]));
}

/** Reads the text of an object; undefined for any other text. */
export function parseObject(text: string): JsonObject | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
