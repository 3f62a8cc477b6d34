import type { JsonObject, JsonValue } from "@longhand/convert";
import type { Owner } from "../input/read-input.ts";

/** The request that a value stands for: itself, or the one option that it is the value of. */
export function requestOf(value: JsonValue, { option }: Owner): JsonObject {
  if (option !== undefined) return { [option.member.name]: value };
  if (isObject(value)) return value;
  throw new Error("A request is no object.");
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
