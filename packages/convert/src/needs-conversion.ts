import type { Shape } from "@longhand/model";

/** True for shapes whose shorthand text becomes a number or a boolean; text of any other shape stays text. */
export function needsConversion(shape: Shape | undefined): boolean {
  switch (shape?.kind) {
    case "integer":
    case "long":
    case "float":
    case "double":
    case "boolean":
      return true;
    case "structure":
    case "list":
    case "map":
    case "string":
    case "blob":
    case "timestamp":
    case undefined:
      return false;
    default:
      return shape satisfies undefined;
  }
}
