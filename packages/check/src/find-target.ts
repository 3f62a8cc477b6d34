import { suggestName, unknownOperation, unknownOption } from "@longhand/convert";
import type { Diagnostic, RangePlace } from "@longhand/diagnostics";
import {
  cliName,
  findOperation,
  type Operation,
  type Option,
  operationNames,
  optionNames,
  options,
  type Service,
} from "@longhand/model";

/** CLI name of the operation that an option or a request belongs to where none is named. */
export const defaultOperation = "update-user-pool";

/** An operation by its CLI or API name; a diagnostic where there is none. */
export function findOwner(service: Service, name = defaultOperation): Operation | Diagnostic {
  const operation = findOperation(service, name);
  if (operation !== undefined) return operation;
  const at = wholeOf("operation", name);
  return unknownOperation(at, { written: name, service: service.id }, suggestName(at, operationNames(service)));
}

/** An option of an operation by its name, with its dashes; a diagnostic where there is none. */
export function findTarget(service: Service, operationName: string | undefined, name: string): Option | Diagnostic {
  const operation = findOwner(service, operationName);
  if ("code" in operation) return operation;
  const option = options(operation).get(name);
  if (option !== undefined) return option;
  const at = wholeOf("option", name);
  const names = optionNames(operation);
  return unknownOption(at, { written: name, operation: cliName(operation.name) }, suggestName(at, names));
}

function wholeOf(name: string, text: string): RangePlace {
  return { kind: "range", source: { name, text }, range: { start: 0, end: text.length } };
}
