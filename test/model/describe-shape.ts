import type { Shape } from "@longhand/model";

/** A shape in one line, without what is below it: `string CityName 1..50 /^[A-Z].*$/`, `list Names ..3`. */
export function describeShape(shape: Shape): string {
  return [shape.kind, shape.name, ...details(shape), shape.sensitive ? "sensitive" : ""].filter(Boolean).join(" ");
}

function details(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case "structure":
      return [shape.union ? "union" : "", shape.document ? "document" : ""];
    case "list":
    case "map":
      return [describeRange(shape.length)];
    default:
      return [
        describeRange(shape.limits),
        shape.pattern === undefined ? "" : `/${shape.pattern}/`,
        shape.enum === undefined ? "" : shape.enum.join("|"),
      ];
  }
}

function describeRange({ min, max }: { readonly min?: number; readonly max?: number }): string {
  return min === undefined && max === undefined ? "" : `${min ?? ""}..${max ?? ""}`;
}
