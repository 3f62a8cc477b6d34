import type { OperationFacts, ServiceFacts } from "./facts.ts";
import { field, fields, items, type Located, text } from "./located.ts";
import { readReference, readShapes } from "./read-shapes.ts";

/** Reads our own form, which `data/README.md` describes. */
export function readLonghand(at: Located): ServiceFacts {
  return {
    ...readNames(field(at, "service")),
    operations: readOperations(field(at, "operations")),
    shapes: readShapes(field(at, "shapes")),
  };
}

/** What the service is. */
export function readNames(service: Located): Pick<ServiceFacts, "id" | "name" | "apiVersion"> {
  return {
    id: text(field(service, "id")),
    name: text(field(service, "name")),
    apiVersion: text(field(service, "apiVersion")),
  };
}

/** The operations of a botocore model or of our own facts. */
export function readOperations(at: Located): OperationFacts[] {
  return fields(at).map(([name, operation]) => readOperation(name, operation));
}

/** The operation of a name. */
export function readOperation(name: string, operation: Located): OperationFacts {
  const input = field(operation, "input");
  const output = field(operation, "output");
  return {
    name,
    input: input.value === undefined ? undefined : readReference(input),
    output: output.value === undefined ? undefined : readReference(output),
    errors: items(field(operation, "errors")).map(readReference),
  };
}
