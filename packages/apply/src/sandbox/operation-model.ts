import { cognitoIdp, type Operation } from "@longhand/model";

/** An operation of the service by its API name; undefined for one that the model does not have. Reads the model on the first call. */
export function modelOperation(name: string): Operation | undefined {
  return cognitoIdp().operations.get(name);
}

/** The operation whose settings a pool has. */
export function updateUserPool(): Operation {
  const operation = modelOperation("UpdateUserPool");
  if (operation === undefined) throw new Error("The model has no UpdateUserPool.");
  return operation;
}
