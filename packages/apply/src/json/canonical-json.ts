import { createHash } from "node:crypto";
import type { JsonValue } from "@longhand/validation";
import { isList, isObject, membersOf } from "./kinds.ts";

/** JSON text of a value with the members of each object sorted by name (UTF-16 units), without blanks: equal values, equal text. */
export function canonicalJson(value: JsonValue): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (isObject(value)) {
    const members = [...membersOf(value)].sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(",")}}`;
  }
  return typeof value === "bigint" ? value.toString() : JSON.stringify(value);
}

/** SHA-256 of a value's canonical JSON, in hex. */
export function hashOf(value: JsonValue): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}

/** True where two values are the same JSON; the order of members says nothing. */
export function isSameJson(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}
