import { childPointer } from "@longhand/model";
import { entriesOf, itemsOf } from "../input.ts";
import { toPlainJson } from "../json/plain-json.ts";
import type { JsonValue } from "../json-value.ts";
import { type Conversion, recordOrigin, type Slot } from "./conversion.ts";

/** A value as it is written, without a shape: in shorthand every scalar is text. Records the origin of each part. */
export function plainToJson(conversion: Conversion, slot: Slot): JsonValue {
  recordOrigin(conversion, slot);
  const entries = entriesOf(slot.node);
  if (entries !== undefined) {
    const members = [...entries].map(([name, { key, value }]): [string, JsonValue] => {
      const pointer = childPointer(slot.pointer, name);
      return [name, plainToJson(conversion, { node: value, shape: undefined, pointer, name, key })];
    });
    return Object.fromEntries(members);
  }
  const items = itemsOf(slot.node);
  if (items === undefined) return plainScalar(conversion, slot);
  return items.map((node, index) =>
    plainToJson(conversion, { node, shape: undefined, pointer: childPointer(slot.pointer, index), name: slot.name }),
  );
}

function plainScalar({ files }: Conversion, { node }: Slot): JsonValue {
  switch (node.kind) {
    case "scalar":
      return files.get(node) ?? node.value;
    case "string":
      return files.get(node) ?? node.value;
    case "number":
    case "boolean":
    case "null":
      return toPlainJson(node);
    default:
      return null;
  }
}
