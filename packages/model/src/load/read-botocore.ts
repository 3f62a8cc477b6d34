import { cliServiceName } from "../cli-service-name.ts";
import type { OperationFacts, ServiceFacts } from "./facts.ts";
import { fieldsWithin, type IndentedFields, indentedFields, readIndented } from "./indented-fields.ts";
import { LazyMap } from "./lazy-map.ts";
import type { LazyFacts } from "./link.ts";
import { field, items, type Located, located, optionalText, text } from "./located.ts";
import { readOperations } from "./read-longhand.ts";
import { readAnyShape, readReference, readShapes } from "./read-shapes.ts";

/** Reads a `service-2.json` as botocore and the AWS CLI ship it. */
export function readBotocore(at: Located): ServiceFacts {
  return {
    ...readMetadata(field(at, "metadata")),
    operations: readOperations(field(at, "operations")),
    shapes: readShapes(field(at, "shapes")),
  };
}

/**
 * The same of a model's text, each operation and shape when it is asked for; undefined for what is not laid out as botocore's models are.
 * `decode` makes the text of a part of it, where it is not that already.
 */
export function openBotocore(json: string, decode: (part: string) => string): LazyFacts | undefined {
  const metadata = indentedFields(json, "metadata");
  const operations = indentedFields(json, "operations");
  const shapes = indentedFields(json, "shapes");
  if (metadata === undefined || operations === undefined || shapes === undefined) return undefined;
  const at = located(Object.fromEntries(Array.from(metadata, ([name, part]) => [name, readIndented(part, decode)])));
  const names = readMetadata(at);
  if (at.problems.length > 0) return undefined;
  const textOf = (parts: IndentedFields, name: string) => parts.get(name) ?? "";
  return {
    ...names,
    operations: new LazyMap(operations, (name) => openOperation(name, textOf(operations, name), decode)),
    shapes: new LazyMap(shapes, (name) => readAnyShape(name, located(readIndented(textOf(shapes, name), decode)))),
  };
}

/** An operation of which only that is read what is asked for: of most it is the input. */
function openOperation(name: string, operation: string, decode: (part: string) => string): OperationFacts {
  const parts = fieldsWithin(operation);
  const at = (part: string) => located(readIndented(parts.get(part) ?? "", decode), part);
  const reference = (part: string) => (parts.has(part) ? readReference(at(part)) : undefined);
  return {
    name,
    get input() {
      return reference("input");
    },
    get output() {
      return reference("output");
    },
    get errors() {
      return items(at("errors")).map(readReference);
    },
  };
}

function readMetadata(metadata: Located) {
  // Models of before 2018 have no service ID; the prefix of their endpoint is the nearest thing.
  const serviceId = optionalText(field(metadata, "serviceId")) ?? text(field(metadata, "endpointPrefix"));
  return {
    id: cliServiceName(serviceId),
    name: optionalText(field(metadata, "serviceFullName")) ?? serviceId,
    apiVersion: text(field(metadata, "apiVersion")),
  };
}
