import type { Shape } from "@longhand/model";

/** True when values of this shape may be written in shorthand: those with parts, but not lists of plain values. */
export function isShorthandShape(shape: Shape): boolean {
  switch (shape.kind) {
    case "structure":
      return !shape.document;
    case "map":
      return !isDocument(shape.value);
    case "list":
      return !isDocument(shape.element) && ["structure", "list", "map"].includes(shape.element.kind);
    default:
      return false;
  }
}

function isDocument(shape: Shape): boolean {
  return shape.kind === "structure" && shape.document;
}
