import { parsePointer } from "./pointer.ts";
import type { ScalarShape, Shape } from "./shape.ts";

/**
 * The shape at a path below another: a dotted path (`AccountRecoverySetting.RecoveryMechanisms[].Name`) or a JSON
 * pointer into a value (`/AccountRecoverySetting/RecoveryMechanisms/0/Name`); the empty path is the shape itself.
 * A list takes `[]`, an index or `-`, a map takes any key (`UserPoolTags.team`; one with a dot or bracket needs a pointer),
 * and everything below a document is that document. Undefined where the path leaves the model.
 */
export function findShape(shape: Shape, path: string): Shape | undefined {
  const segments = path.startsWith("/") ? parsePointer(path) : splitPath(path);
  return segments?.reduce<Shape | undefined>((at, segment) => at && stepInto(at, segment), shape);
}

/** Undefined for a path with an empty step or a bracket that holds something else than an index. */
function splitPath(path: string): readonly string[] | undefined {
  if (path === "") {
    return [];
  }
  if (!/^(?:[^.[\]]+|\[\d*\])(?:\.[^.[\]]+|\.?\[\d*\])*$/.test(path)) {
    return undefined;
  }
  return path.match(/[^.[\]]+|\[\d*\]/g) ?? [];
}

function stepInto(shape: Shape, segment: string): Shape | undefined {
  switch (shape.kind) {
    case "structure":
      return shape.document ? shape : shape.members.get(segment)?.shape;
    case "list":
      return /^(?:\[\d*\]|\d+|-)$/.test(segment) ? shape.element : undefined;
    case "map":
      return shape.value;
    default:
      shape satisfies ScalarShape;
      return undefined;
  }
}
