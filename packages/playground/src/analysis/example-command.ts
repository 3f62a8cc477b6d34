import { references } from "@longhand/convert";
import { cliName, type Operation, type Service } from "@longhand/model";

/** A command to begin with: what is required, each with an example. */
export function exampleCommand(service: Service, operation: Operation): string {
  const required = references(operation).filter(({ required }) => required);
  const words = required.flatMap(({ example }) => (example === undefined ? [] : [example.command]));
  return [`aws ${service.id} ${cliName(operation.name)}`, ...words].join(" \\\n  ");
}
