import { cliServiceName } from "../cli-service-name.ts";
import type { ServiceFacts } from "./facts.ts";
import { field, type Located, optionalText, text } from "./located.ts";
import { readOperations } from "./read-longhand.ts";
import { readShapes } from "./read-shapes.ts";

/** Reads a `service-2.json` as botocore and the AWS CLI ship it. */
export function readBotocore(at: Located): ServiceFacts {
  const metadata = field(at, "metadata");
  // Models of before 2018 have no service ID; the prefix of their endpoint is the nearest thing.
  const serviceId = optionalText(field(metadata, "serviceId")) ?? text(field(metadata, "endpointPrefix"));
  return {
    id: cliServiceName(serviceId),
    name: optionalText(field(metadata, "serviceFullName")) ?? serviceId,
    apiVersion: text(field(metadata, "apiVersion")),
    operations: readOperations(field(at, "operations")),
    shapes: readShapes(field(at, "shapes")),
  };
}
