import type { CliService } from "./cli-facts.ts";
import type { Operation, Service } from "./service.ts";

const noOperations: ReadonlyMap<string, Operation> = new Map();

/**
 * A service as the AWS CLI offers it under a name: its model, or no model for a command of the CLI's own, with what the CLI renames,
 * leaves out and adds.
 */
export function withCliFacts(name: string, cli: CliService, model?: Service): Service {
  if (model === undefined) return { id: name, name, apiVersion: "", operations: noOperations, shapes: new Map(), cli };
  return { ...model, id: name, cli };
}
