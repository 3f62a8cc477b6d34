import { checkRequestText } from "@longhand/check";
import type { Source } from "@longhand/diagnostics";
import type { Service } from "@longhand/model";
import type { Given } from "../verb.ts";
import type { WrongUsage } from "../wrong-usage.ts";
import { findGivenOperation } from "./find-given.ts";
import { inputOptions } from "./input-options.ts";
import type { InputReading } from "./read-input.ts";

/** True for a text that is a request as JSON and no command line. */
export function isRequest(text: string): boolean {
  return /^\s*\{/.test(text);
}

/** Reads a request as JSON; it belongs to the operation that `--operation` names. */
export function readRequestInput(given: Given, service: Service, source: Source): InputReading | WrongUsage {
  const operation = findGivenOperation(service, given.valueOf(inputOptions.operation));
  if ("wrongUsage" in operation) return operation;
  return { ...checkRequestText(source, operation), owner: { service, operation } };
}
