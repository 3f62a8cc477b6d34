import type { JsonObject } from "@longhand/validation";
import { parseObject } from "../json.ts";

/**
 * A request as it would arrive: a copy that nobody else holds, each number as JSON reads it, bytes as base64. Undefined for what
 * no JSON can be made of.
 */
export function wireForm(input: JsonObject): JsonObject | undefined {
  try {
    return parseObject(JSON.stringify(input, plainValue));
  } catch {
    // It contains itself, or is deeper than the stack.
    return undefined;
  }
}

function plainValue(_name: string, value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  return value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value;
}
