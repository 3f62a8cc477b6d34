import type { ScalarKind } from "@longhand/model";
import type { JsonValue } from "../json-value.ts";
import { readBoolean } from "./boolean.ts";
import { readFloat } from "./float.ts";
import { readInteger } from "./integer.ts";

/** What the AWS CLI makes of a text inside shorthand, by the kind of its shape; undefined for a text of which it dies. */
export function coerceText(text: string, kind: ScalarKind): JsonValue | undefined {
  switch (kind) {
    case "integer":
    case "long":
      return readInteger(text);
    case "float":
    case "double":
      return readFloat(text);
    case "boolean":
      return readBoolean(text) ?? text;
    case "string":
    case "blob":
    case "timestamp":
      return text;
    default:
      return kind satisfies never;
  }
}
