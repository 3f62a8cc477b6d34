import type { JsonValue } from "@longhand/validation";

/**
 * What `JSON.stringify` would carry of a value, for functions over any JSON. A big integer becomes a number: only the service
 * sends one, and what is sent back is text.
 */
export function toJson(value: unknown): JsonValue {
  const text = JSON.stringify(value, (_name, part: unknown) => (typeof part === "bigint" ? Number(part) : part));
  const plain: JsonValue = JSON.parse(text);
  return plain;
}
