import type { JsonValue } from "@longhand/convert";

/** A value on one line: like JSON, with `n` behind a long integer, and what JSON has not by its name in JavaScript. */
export function printValue(value: JsonValue | undefined): string {
  if (value === undefined) return "undefined";
  if (value instanceof Uint8Array) return `bytes(${value.join(" ")})`;
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value === "bigint") return `${value}n`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(printValue).join(", ")}]`;
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${printValue(member)}`);
  return `{${members.join(", ")}}`;
}
