import { cliName } from "./cli-name.ts";
import type { Operation, Service } from "./service.ts";

const byCliName = new WeakMap<Service, ReadonlyMap<string, Operation>>();

/** An operation by its CLI name (`update-user-pool`) or its API name (`UpdateUserPool`); undefined if there is none. */
export function findOperation(service: Service, name: string): Operation | undefined {
  return service.operations.get(name) ?? operationsByCliName(service).get(name);
}

/** The CLI names of all operations, in the model's order. */
export function operationNames(service: Service): readonly string[] {
  return [...operationsByCliName(service).keys()];
}

function operationsByCliName(service: Service): ReadonlyMap<string, Operation> {
  const known = byCliName.get(service);
  if (known !== undefined) {
    return known;
  }
  const index = new Map([...service.operations.values()].map((operation) => [cliName(operation.name), operation]));
  byCliName.set(service, index);
  return index;
}
