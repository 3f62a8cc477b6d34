import type { ListShape, MapShape, Shape, StructureShape } from "@longhand/model";

/** True for the shapes of values with parts. */
export function hasParts(shape: Shape): shape is StructureShape | ListShape | MapShape {
  return shape.kind === "structure" || shape.kind === "list" || shape.kind === "map";
}

/** True for a document, and for lists and maps that hold nothing else at the bottom. */
export function isDocumentContainer(shape: Shape): boolean {
  const seen = new Set<Shape>();
  let inner = shape;
  // A list that is its own element has no bottom.
  while ((inner.kind === "list" || inner.kind === "map") && !seen.has(inner)) {
    seen.add(inner);
    inner = inner.kind === "list" ? inner.element : inner.value;
  }
  return inner.kind === "structure" && inner.document;
}
