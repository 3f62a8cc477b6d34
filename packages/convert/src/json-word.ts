import { isObject } from "./json-object.ts";
import type { JsonValue } from "./json-value.ts";

/**
 * A value as JSON on one line, as a word of a command line: read back by the AWS CLI, it is the same value. Integers keep each
 * digit; `NaN` and infinities are written as Python reads them. Undefined for bytes, which JSON has not.
 */
export function jsonWord(value: JsonValue): string | undefined {
  if (value instanceof Uint8Array) return undefined;
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value === "bigint") return String(value);
  if (isObject(value)) {
    const members = Object.entries(value).map(([name, member]) => joined(`${JSON.stringify(name)}:`, jsonWord(member)));
    return enclosed("{", members, "}");
  }
  return Array.isArray(value) ? enclosed("[", value.map(jsonWord), "]") : JSON.stringify(value);
}

function joined(head: string, tail: string | undefined): string | undefined {
  return tail === undefined ? undefined : head + tail;
}

function enclosed(open: string, parts: readonly (string | undefined)[], close: string): string | undefined {
  return parts.includes(undefined) ? undefined : open + parts.join(",") + close;
}
