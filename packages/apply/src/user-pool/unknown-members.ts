import { childPointer, type Shape } from "@longhand/model";
import type { JsonObject, JsonValue } from "@longhand/validation";
import { isList, isObject, membersOf } from "../json/kinds.ts";
import { describedShape, settingNames } from "./members.ts";

/**
 * The members of a described pool that the model does not know, as JSON pointers into the pool. What only describes a pool
 * and is known (`SchemaAttributes`, `Arn`, …) is not looked into: it is never sent.
 */
export function findUnknownMembers(pool: JsonObject): readonly string[] {
  const { members } = describedShape();
  const settings = new Set(settingNames());
  return membersOf(pool).flatMap(([name, value]) => {
    const shape = members.get(name)?.shape;
    if (shape === undefined) return value === null ? [] : [childPointer("", name)];
    return settings.has(name) ? unknownBelow(value, shape, childPointer("", name)) : [];
  });
}

/** The members below a value that its shape does not know, as JSON pointers that begin with `pointer`. */
export function unknownBelow(value: JsonValue, shape: Shape, pointer: string): readonly string[] {
  if (shape.kind === "structure" && isObject(value) && !shape.document) {
    return membersOf(value).flatMap(([name, child]) => {
      const member = shape.members.get(name);
      if (member === undefined) return child === null ? [] : [childPointer(pointer, name)];
      return unknownBelow(child, member.shape, childPointer(pointer, name));
    });
  }
  if (shape.kind === "map" && isObject(value)) {
    return membersOf(value).flatMap(([name, child]) => unknownBelow(child, shape.value, childPointer(pointer, name)));
  }
  if (shape.kind === "list" && isList(value)) {
    return value.flatMap((child, index) => unknownBelow(child, shape.element, childPointer(pointer, index)));
  }
  return [];
}
