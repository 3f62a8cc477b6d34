import type { Shape } from "@longhand/model";

const converted: ReadonlySet<Shape["kind"]> = new Set(["integer", "long", "float", "double", "boolean"]);

/** True for shapes whose shorthand text becomes a number or a boolean; text of any other shape stays text. */
export function needsConversion(shape: Shape | undefined): boolean {
  return shape !== undefined && converted.has(shape.kind);
}
