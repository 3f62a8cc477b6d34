import { parsePointer } from "@longhand/model";
import type { JsonObject, JsonValue } from "@longhand/validation";
import { isList, isObject, membersOf, objectOf } from "./kinds.ts";

/** The value at a JSON pointer; undefined where there is none. */
export function valueAt(document: JsonValue | undefined, pointer: string): JsonValue | undefined {
  return (parsePointer(pointer) ?? []).reduce<JsonValue | undefined>(step, document);
}

/** A copy of a document with another value at a pointer; objects on the way are made where they are missing. */
export function withValueAt(document: JsonObject, pointer: string, value: JsonValue | undefined): JsonObject {
  const placed = place(document, parsePointer(pointer) ?? [], value);
  return isObject(placed) ? placed : {};
}

function step(value: JsonValue | undefined, segment: string): JsonValue | undefined {
  if (isList(value)) return value[Number(segment)];
  return isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}

function place(
  at: JsonValue | undefined,
  segments: readonly string[],
  value: JsonValue | undefined,
): JsonValue | undefined {
  const [segment, ...rest] = segments;
  if (segment === undefined) return value;
  if (isList(at))
    return at.map((item, index) => (String(index) === segment ? (place(item, rest, value) ?? item) : item));
  if (value === undefined && step(at, segment) === undefined) return at;
  const members = new Map(membersOf(at));
  const child = place(members.get(segment), rest, value);
  if (child === undefined) members.delete(segment);
  else members.set(segment, child);
  return objectOf(members);
}
