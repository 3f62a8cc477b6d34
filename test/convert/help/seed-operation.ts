import type { Operation, Shape, StructureShape } from "@longhand/model";
import { cognitoOperation } from "../../model/cognito-operation.ts";
import { seedMembers } from "./seed-members.ts";

/** `update-user-pool` with the members of the help page of 2022 alone. */
export function seedOperation(): Operation {
  const operation = cognitoOperation("update-user-pool");
  return { ...operation, input: cutStructure(operation.input) };
}

/** A shape without the members that were added since. */
function cut(shape: Shape): Shape {
  switch (shape.kind) {
    case "structure":
      return cutStructure(shape);
    case "list":
      return { ...shape, element: cut(shape.element) };
    case "map":
      return { ...shape, value: cut(shape.value) };
    default:
      return shape;
  }
}

function cutStructure(shape: StructureShape): StructureShape {
  const kept = [...shape.members.values()].filter(({ name }) => seedMembers[shape.name]?.includes(name));
  return { ...shape, members: new Map(kept.map((member) => [member.name, { ...member, shape: cut(member.shape) }])) };
}
