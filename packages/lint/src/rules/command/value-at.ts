import type { JsonObject, JsonValue } from "@longhand/convert";

/** The value at a path of member names; undefined where there is none. */
export function valueAt(value: JsonValue | undefined, path: readonly string[]): JsonValue | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (!isJsonObject(value) || !Object.hasOwn(value, name)) return undefined;
  return valueAt(value[name], rest);
}

function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

/** The text at a path; undefined where there is none, or something else. */
export function textAt(value: JsonValue | undefined, path: readonly string[]): string | undefined {
  const found = valueAt(value, path);
  return typeof found === "string" ? found : undefined;
}
