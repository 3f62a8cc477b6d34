import { parsePointer } from "@longhand/model";
import type { JsonObject, JsonValue } from "@longhand/validation";
import { isObject } from "../json/kinds.ts";
import { messageTwins } from "./message-twins.ts";

/**
 * True where a patch names a setting: the setting itself, something in it, or, with `null` or a whole value, what it is in. A
 * text of the template is named by its retired twin too.
 */
export function isNamed(patch: JsonObject, pointer: string): boolean {
  const twin = messageTwins.find((candidate) => candidate.pointer === pointer);
  const pointers = twin === undefined ? [pointer] : [pointer, `/${twin.legacy}`];
  return pointers.some((candidate) => reaches(patch, parsePointer(candidate) ?? []));
}

function reaches(patch: JsonValue, segments: readonly string[]): boolean {
  const [segment, ...rest] = segments;
  if (segment === undefined || !isObject(patch)) return true;
  const child = Object.hasOwn(patch, segment) ? patch[segment] : undefined;
  return child !== undefined && reaches(child, rest);
}
