import { cognitoIdp, type Operation, type StructureShape } from "@longhand/model";

/** The operation that writes a pool's settings. */
export function updateOperation(): Operation {
  return operationOf("UpdateUserPool");
}

/** The settings of a pool that can be updated, by the names in a request, in the model's order; not the pool's id. */
export function settingNames(): readonly string[] {
  return [...updateOperation().input.members.keys()].filter((name) => name !== "UserPoolId");
}

/** The shape of what DescribeUserPool says of a pool. */
export function describedShape(): StructureShape {
  const shape = operationOf("DescribeUserPool").output.members.get("UserPool")?.shape;
  if (shape?.kind !== "structure") throw new Error("The model does not say what describes a pool.");
  return shape;
}

/** An operation of the embedded model. */
export function operationOf(name: string): Operation {
  const operation = cognitoIdp().operations.get(name);
  if (operation === undefined) throw new Error(`The model has no ${name}.`);
  return operation;
}
