import { cliName } from "./cli-name.ts";
import { customise, noFacts, withCommand } from "./customise.ts";
import { LazyMap } from "./load/lazy-map.ts";
import { pagingFlags } from "./paging.ts";
import type { Operation, Service } from "./service.ts";

const byCliName = new WeakMap<Service, ReadonlyMap<string, Operation>>();

/** An operation by its CLI name (`update-user-pool`) or its API name (`UpdateUserPool`); undefined if there is none. */
export function findOperation(service: Service, name: string): Operation | undefined {
  return service.operations.get(name) ?? findRegular(service, name) ?? operationsByCliName(service).get(name);
}

/** Without the index of all names, an operation whose name is spelt as most are, in a service without exceptions. */
function findRegular(service: Service, name: string): Operation | undefined {
  if (service.cli !== undefined) return undefined;
  const apiName = name.replaceAll(/(?:^|-)([a-z])/g, (_, initial: string) => initial.toUpperCase());
  return cliName(apiName) === name ? service.operations.get(apiName) : undefined;
}

/** An operation by its CLI name alone, the only one that the AWS CLI knows. */
export function findCliOperation(service: Service, name: string): Operation | undefined {
  return findRegular(service, name) ?? operationsByCliName(service).get(name);
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
  const apiNames = apiNamesOf(service);
  const index = new LazyMap(apiNames, (name) => operationNamed(service, name, apiNames.get(name) ?? ""));
  byCliName.set(service, index);
  return index;
}

/** The API names of the operations by their CLI names. */
function apiNamesOf({ operations, cli }: Service): ReadonlyMap<string, string> {
  const names = new Map(Array.from(operations.keys(), (apiName) => [cliName(apiName), apiName]));
  for (const [name, { operation }] of cli?.operations ?? []) {
    if (operation !== undefined && operations.has(operation)) names.set(name, operation);
  }
  for (const name of cli?.without ?? []) names.delete(name);
  return names;
}

/** An operation with what the AWS CLI makes of it. */
function operationNamed({ operations, cli }: Service, name: string, apiName: string): Operation | undefined {
  const operation = operations.get(apiName);
  if (operation === undefined || cli === undefined) return operation;
  const command = cli.operations.get(name);
  const customised = command === undefined ? operation : customise(operation, command);
  if (!cli.paged.has(name) || ![...customised.input.members.keys()].some(isPaging)) return customised;
  const own = customised.cli ?? noFacts;
  const { input } = customised;
  const without = new Set([...own.without, ...pagingFlags]);
  return withCommand({ operation: customised, input, cli: { ...own, without } });
}

/** Members whose options those of paging take the place of. */
function isPaging(member: string): boolean {
  // Most names can be told apart without spelling them out.
  return /^(?:max|page|starting)/i.test(member) && pagingFlags.includes(`--${cliName(member)}`);
}
