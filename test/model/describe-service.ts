import type { Service, Shape } from "@longhand/model";
import { describeShape } from "./describe-shape.ts";

/** A service in lines: its operations with what they take, give and may fail with, its shapes with what they point at. */
export function describeService({ id, name, apiVersion, operations, shapes }: Service): readonly string[] {
  return [
    [id, name, apiVersion].join(" "),
    ...Array.from(operations, ([key, operation]) => {
      return [key, operation.name, operation.input.name, operation.output.name, ...operation.errors].join(" ");
    }),
    ...Array.from(shapes, ([key, shape]) => [key, describeShape(shape), ...partsOf(shape)].join(" ")),
  ];
}

function partsOf(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case "structure":
      return Array.from(shape.members.values(), (member) => {
        return `${member.name}${member.required ? "!" : ""}: ${describeShape(member.shape)}`;
      });
    case "list":
      return [describeShape(shape.element)];
    case "map":
      return [describeShape(shape.key), describeShape(shape.value)];
    default:
      return [];
  }
}
