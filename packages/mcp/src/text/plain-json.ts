import type { JsonObject, JsonValue } from "@longhand/convert";

/** A value that JSON carries as it is. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain };

/** A request as plain JSON: an integer that a number cannot hold as its digits, bytes as base64, `NaN` as its name. */
function toPlain(value: JsonValue): Plain {
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  return isList(value) ? value.map(toPlain) : toPlainObject(value);
}

function isList(value: readonly JsonValue[] | JsonObject): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The same for an object. */
export function toPlainObject(value: JsonObject): { readonly [name: string]: Plain } {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toPlain(member)]));
}
