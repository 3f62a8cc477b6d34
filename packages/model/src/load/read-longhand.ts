import type { OperationFacts, ServiceFacts } from "./facts.ts";
import { LazyMap } from "./lazy-map.ts";
import type { LazyFacts } from "./link.ts";
import { field, fields, isJsonObject, items, type Located, text } from "./located.ts";
import { readAnyShape, readReference, readShapes } from "./read-shapes.ts";

/** Reads our own form, which `data/README.md` describes. */
export function readLonghand(at: Located): ServiceFacts {
  return {
    ...readNames(field(at, "service")),
    operations: readOperations(field(at, "operations")),
    shapes: readShapes(field(at, "shapes")),
  };
}

/** The same, each operation and shape when it is asked for. */
export function readLonghandLazily(at: Located): LazyFacts {
  const operations = field(at, "operations");
  const shapes = field(at, "shapes");
  return {
    ...readNames(field(at, "service")),
    operations: new LazyMap(namesIn(operations), (name) => readOperation(name, field(operations, name))),
    shapes: new LazyMap(namesIn(shapes), (name) => readAnyShape(name, field(shapes, name))),
  };
}

function readNames(service: Located) {
  return {
    id: text(field(service, "id")),
    name: text(field(service, "name")),
    apiVersion: text(field(service, "apiVersion")),
  };
}

function namesIn({ value }: Located): ReadonlySet<string> {
  return new Set(isJsonObject(value) ? Object.keys(value) : []);
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
    ...(input.value === undefined ? {} : { input: readReference(input) }),
    ...(output.value === undefined ? {} : { output: readReference(output) }),
    errors: items(field(operation, "errors")).map(readReference),
  };
}
