import type { CliService } from "./cli-facts.ts";
import { cliName } from "./cli-name.ts";
import { customise, noFacts } from "./customise.ts";
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
  const index = new Map([...service.operations.values()].map((operation) => [cliName(operation.name), operation]));
  if (service.cli !== undefined) {
    applyCliFacts(index, service.cli, service);
  }
  byCliName.set(service, index);
  return index;
}

function applyCliFacts(index: Map<string, Operation>, cli: CliService, service: Service): void {
  for (const [name, command] of cli.operations) {
    const operation = command.operation === undefined ? index.get(name) : service.operations.get(command.operation);
    if (operation !== undefined) {
      index.set(name, customise(operation, command));
    }
  }
  for (const name of cli.paged.keys()) {
    const operation = index.get(name);
    if (operation !== undefined && [...operation.input.members.keys()].some((member) => isPaging(member))) {
      const own = operation.cli ?? noFacts;
      index.set(name, { ...operation, cli: { ...own, without: new Set([...own.without, ...pagingFlags]) } });
    }
  }
  for (const name of cli.without) {
    index.delete(name);
  }
}

/** Members whose options those of paging take the place of. */
function isPaging(member: string): boolean {
  // Most names can be told apart without spelling them out.
  return /^(?:max|page|starting)/i.test(member) && pagingFlags.includes(`--${cliName(member)}`);
}
