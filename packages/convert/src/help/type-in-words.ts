import type { Shape } from "@longhand/model";

/** What kind of value it is, such as "integer", "list of strings" or "map of strings to lists of structures". */
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

function pluralOf(shape: Shape): string {
  switch (shape.kind) {
    case "list":
      return `lists of ${pluralOf(shape.element)}`;
    case "map":
      return `maps of ${pluralOf(shape.key)} to ${pluralOf(shape.value)}`;
    default:
      return `${typeInWords(shape)}s`;
  }
}
