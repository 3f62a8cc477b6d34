import type { Diagnostic } from "@longhand/diagnostics";
import type { Operation, Shape } from "@longhand/model";
import type { JsonObject, JsonValue } from "@longhand/validation";
import { isList, isObject } from "../json.ts";
import { locateValue } from "./locate-value.ts";

const javaNames: Readonly<Partial<Record<Shape["kind"], string>>> = {
  string: "String",
  integer: "Integer",
  long: "Long",
  float: "Float",
  double: "Double",
  boolean: "Boolean",
  timestamp: "Date",
  blob: "ByteBuffer",
};

/** JSON of the wrong type, as AWS's JSON services word it: `STRING_VALUE cannot be converted to Integer`. */
export function serializationMessage(diagnostic: Diagnostic, request: JsonObject, operation: Operation): string {
  const { value, shape } = locateValue(diagnostic, request, operation);
  if (isList(value)) return "Start of list found where not expected";
  if (isObject(value)) return "Start of structure or map found where not expected.";
  const expected = shape === undefined ? undefined : javaNames[shape.kind];
  return expected === undefined ? "Unexpected field type" : `${tokenOf(value)} cannot be converted to ${expected}`;
}

function tokenOf(value: JsonValue | undefined): string {
  switch (typeof value) {
    case "string":
      return "STRING_VALUE";
    case "boolean":
      return value ? "TRUE_VALUE" : "FALSE_VALUE";
    case "number":
    case "bigint":
      return Number.isInteger(value) ? "NUMBER_VALUE" : "DECIMAL_VALUE";
    default:
      return "NULL_VALUE";
  }
}
