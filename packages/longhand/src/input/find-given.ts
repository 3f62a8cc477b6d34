import { defaultOperation, findOwner, findTarget } from "@longhand/check";
import { type Diagnostic, didYouMean } from "@longhand/diagnostics";
import { findOperation, type Operation, type Option, type Service } from "@longhand/model";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";

/** The operation that `--operation` names; without a name, `update-user-pool`. */
export function findGivenOperation(service: Service, name: string | undefined): Operation | WrongUsage {
  if (name === undefined && findOperation(service, defaultOperation) === undefined) {
    return refuseUsage("Name an operation of the model with --operation.");
  }
  const operation = findOwner(service, name);
  return "code" in operation ? refuseName(operation) : operation;
}

/** The option of the operation that `--option` names. */
export function findGivenOption(service: Service, operation: Operation, name: string): Option | WrongUsage {
  const option = findTarget(service, operation.name, name);
  return "code" in option ? refuseName(option) : option;
}

function refuseName({ message, suggestions = [] }: Diagnostic): WrongUsage {
  return refuseUsage(`${message} ${didYouMean(suggestions.map(String))}`.trim());
}
