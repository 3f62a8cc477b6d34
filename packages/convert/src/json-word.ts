import { isObject } from "./json-object.ts";
import type { JsonValue } from "./json-value.ts";

/**
 * A value as JSON on one line, as a word of a command line: read back by the AWS CLI, it is the same value. Integers keep each
 * digit; `NaN` and infinities are written as Python reads them. Undefined for bytes, which JSON has not.
 */
export function jsonWord(value: JsonValue): string | undefined {
  if (value instanceof Uint8Array) return undefined;
  if (typeof value === "number") return numberText(value);
  if (typeof value === "bigint") return String(value);
  if (isObject(value)) {
    const members = Object.entries(value).map(([name, member]) => joined(`${JSON.stringify(name)}:`, jsonWord(member)));
    return enclosed("{", members, "}");
  }
  return Array.isArray(value) ? enclosed("[", value.map(jsonWord), "]") : JSON.stringify(value);
}

/** Without its point, a number beyond 2^53 would be read as an integer of so many digits, and minus zero as zero. */
function numberText(value: number): string {
  if (Object.is(value, -0)) return "-0.0";
  const text = String(value);
  return Number.isInteger(value) && !Number.isSafeInteger(value) && !text.includes("e") ? `${text}.0` : text;
}

function joined(head: string, tail: string | undefined): string | undefined {
  return tail === undefined ? undefined : head + tail;
}

function enclosed(open: string, parts: readonly (string | undefined)[], close: string): string | undefined {
  return parts.includes(undefined) ? undefined : open + parts.join(",") + close;
}
