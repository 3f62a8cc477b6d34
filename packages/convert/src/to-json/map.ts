import type { MapShape } from "@longhand/model";
import { childPointer } from "@longhand/model";
import { entriesOf } from "../input.ts";
import type { JsonValue } from "../json-value.ts";
import type { Conversion, Slot } from "./conversion.ts";
import { plainToJson } from "./plain.ts";

/** A hash or an object as a map: keys stay as they are, each value is converted by the map's value shape. */
export function mapToJson(conversion: Conversion, slot: Slot, shape: MapShape): JsonValue {
  const entries = entriesOf(slot.node);
  if (entries === undefined) return plainToJson(conversion, slot);
  const members = [...entries].map(([name, { key, value }]): [string, JsonValue] => {
    const pointer = childPointer(slot.pointer, name);
    return [name, conversion.convert(conversion, { node: value, shape: shape.value, pointer, name, key })];
  });
  return Object.fromEntries(members);
}
