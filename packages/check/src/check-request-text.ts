import { locate, type Reading, readRequest } from "@longhand/convert";
import type { Source } from "@longhand/diagnostics";
import type { Operation } from "@longhand/model";
import { checkRequest, checkRules } from "@longhand/validation";
import { cliRefuses } from "./cli-refuses.ts";

/**
 * A JSON text as a request, with everything that is wrong: as JSON, by the shape of the request and by the rules of its
 * operation. The value is there when the AWS CLI refuses nothing.
 */
export function checkRequestText(source: Source, operation: Operation): Reading {
  const reading = readRequest(source, operation);
  const { value: request } = reading;
  if (request === undefined) return reading;
  const found = [...checkRequest(request, operation), ...checkRules({ operation: operation.name, request })];
  const diagnostics = [...reading.diagnostics, ...locate(found, reading)];
  return { ...reading, value: cliRefuses(diagnostics) ? undefined : request, diagnostics };
}
