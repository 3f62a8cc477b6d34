import { childPointer } from "@longhand/model";
import type { JsonValue } from "@longhand/validation";
import { isList, isObject, membersOf } from "./kinds.ts";

/** JSON text of a value in which the values at some pointers are written as the given texts. */
export function textWithSlices(value: JsonValue, slices: Readonly<Record<string, string>>, pointer = ""): string {
  const slice = Object.hasOwn(slices, pointer) ? slices[pointer] : undefined;
  if (slice !== undefined) return slice;
  const part = (child: JsonValue, segment: string | number) =>
    textWithSlices(child, slices, childPointer(pointer, segment));
  if (isList(value)) return `[${value.map((child, index) => part(child, index)).join(",")}]`;
  if (isObject(value)) {
    return `{${membersOf(value)
      .map(([name, child]) => `${JSON.stringify(name)}:${part(child, name)}`)
      .join(",")}}`;
  }
  return typeof value === "bigint" ? value.toString() : JSON.stringify(value);
}
