import { cliServiceName } from "../cli-service-name.ts";
import type { ServiceFacts } from "./facts.ts";
import { type IndentedFields, indentedFields, readIndented } from "./indented-fields.ts";
import { LazyMap } from "./lazy-map.ts";
import type { LazyFacts } from "./link.ts";
import { field, type Located, located, optionalText, text } from "./located.ts";
import { readOperation, readOperations } from "./read-longhand.ts";
import { readAnyShape, readShapes } from "./read-shapes.ts";

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
  const readEach = <Part>(parts: IndentedFields, read: (name: string, at: Located) => Part) => {
    return new LazyMap(parts, (name) => read(name, located(readIndented(parts.get(name) ?? "", decode))));
  };
  if (at.problems.length > 0) return undefined;
  return { ...names, operations: readEach(operations, readOperation), shapes: readEach(shapes, readAnyShape) };
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
