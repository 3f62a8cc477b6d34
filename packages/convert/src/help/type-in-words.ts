import type { Shape } from "@longhand/model";

/** What kind of value it is, such as "integer", "list of strings" or "map of strings to lists". */
export function typeInWords(shape: Shape): string {
  switch (shape.kind) {
    case "list":
      return `list of ${pluralOf(shape.element)}`;
    case "map":
      return `map of ${pluralOf(shape.key)} to ${pluralOf(shape.value)}`;
    case "structure":
      return shape.document ? "JSON value" : "structure";
    default:
      return shape.kind;
  }
}

/** What the parts are made of in their turn is left to themselves: a list may be its own element. */
function pluralOf(shape: Shape): string {
  return shape.kind === "structure" && shape.document ? "JSON values" : `${shape.kind}s`;
}
