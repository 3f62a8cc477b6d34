import type { Shape } from "@longhand/model";
import type { JsonObject, JsonValue } from "@longhand/validation";
import { isList, isObject, objectFrom } from "../json.ts";

/**
 * A request without what the service does not know and without nulls, which are as good as absent. Values of the wrong type stay
 * for the check that follows. `newer` are dotted paths of members that are newer than the model: they stay as they are.
 */
export function knownMembers(request: JsonObject, shape: Shape, newer: readonly string[]): JsonObject {
  const known = keepKnown(request, shape, { path: "", newer: new Set(newer) });
  return isObject(known) ? known : {};
}

interface Place {
  readonly path: string;
  readonly newer: ReadonlySet<string>;
}

function keepKnown(value: JsonValue, shape: Shape, place: Place): JsonValue {
  switch (shape.kind) {
    case "structure":
      if (!isObject(value) || shape.document) return value;
      return keepMembers(value, (name) => shape.members.get(name)?.shape, place);
    case "map":
      return isObject(value) ? keepMembers(value, () => shape.value, place) : value;
    case "list":
      return isList(value) ? value.map((item) => keepKnown(item, shape.element, place)) : value;
    default:
      return value;
  }
}

function keepMembers(value: JsonObject, shapeOf: (name: string) => Shape | undefined, place: Place): JsonObject {
  return objectFrom(
    Object.entries(value).map(([name, member]) => {
      const path = place.path === "" ? name : `${place.path}.${name}`;
      const shape = shapeOf(name);
      if (member === null) return [name, undefined];
      if (shape !== undefined) return [name, keepKnown(member, shape, { ...place, path })];
      return [name, place.newer.has(path) ? member : undefined];
    }),
  );
}
