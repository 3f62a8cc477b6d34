import { cognitoIdp, findOperation, type Operation } from "@longhand/model";

/** An operation of the embedded service that must be there, by its CLI name. */
export function cognitoOperation(name: string): Operation {
  const operation = findOperation(cognitoIdp(), name);
  if (operation === undefined) {
    throw new Error(`There is no operation ${name}.`);
  }
  return operation;
}
