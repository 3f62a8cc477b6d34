import type { JsonValue } from "@longhand/convert";
import { stringify } from "yaml";

/**
 * A value as YAML that reads the same under version 1.1 and 1.2: `OFF` gets quotes, because 1.1 would take it for
 * false. Bytes are base64 text, as in JSON.
 */
export function printYaml(value: JsonValue): string {
  return stringify(value, bytesAsText, { compat: "yaml-1.1", lineWidth: 0, aliasDuplicateObjects: false });
}

function bytesAsText(_name: unknown, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value;
}
