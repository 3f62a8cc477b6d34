import type { Shape } from "@longhand/model";
import { readBoolean } from "../coerce/boolean.ts";
import type { JsonValue } from "../json-value.ts";

/** The text that is read back as this value by this shape, or why there is none. */
export type ScalarText = { readonly text: string } | { readonly reason: string };

/** The text of a value without parts. */
export function scalarText(value: JsonValue, shape: Shape | undefined): ScalarText {
  if (value instanceof Uint8Array) return { reason: "bytes come from a file alone" };
  if (value === null) return { reason: "shorthand has no null" };
  switch (shape?.kind) {
    case "integer":
    case "long":
      return isInteger(value) ? { text: value.toString() } : { reason: "text here is read as an integer" };
    case "float":
    case "double":
      return typeof value === "number" ? { text: floatText(value) } : { reason: "text here is read as a number" };
    case "boolean":
      return booleanText(value);
    default:
      return typeof value === "string" ? { text: value } : { reason: "text here stays text" };
  }
}

/** A number beyond 2^53 is no exact one: it was read from a text with an exponent or a point, and is no integer for the AWS CLI either. */
function isInteger(value: JsonValue): value is number | bigint {
  return typeof value === "bigint" || Number.isSafeInteger(value);
}

function floatText(value: number): string {
  return Object.is(value, -0) ? "-0.0" : String(value);
}

/** Any text but `true` and `false` stays text, and is then refused by the check of the request. */
function booleanText(value: JsonValue): ScalarText {
  if (typeof value === "boolean") return { text: String(value) };
  if (typeof value !== "string") return { reason: "it is no boolean" };
  return readBoolean(value) === undefined ? { text: value } : { reason: "text here is read as a boolean" };
}
