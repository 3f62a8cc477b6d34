import { cognitoIdp, type Service } from "@longhand/model";
import { createFilePort } from "../files.ts";
import { readCommand } from "../library/read-command.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { inputOptions } from "./input-options.ts";
import type { InputReading } from "./read-input.ts";

/** Reads a whole command: the words of `aws cognito-idp …`, with or without `aws`. */
export function readCommandInput(
  given: Given,
  service: Service,
  surroundings: Surroundings,
): InputReading | WrongUsage {
  if ([inputOptions.operation, inputOptions.file].some((option) => given.valueOf(option) !== undefined)) {
    return refuseUsage("--operation and --file go with --option; a command has both in itself.");
  }
  // The last one of a name counts, so a model file takes the place of the service that is built in.
  const services = [cognitoIdp(), service];
  const reading = readCommand(given.operands, { services, files: createFilePort(surroundings) });
  const { operation, request, skeleton, shows, diagnostics } = reading;
  return {
    ...(operation === undefined ? {} : { operation: operation.name }),
    value: request,
    ...(skeleton === undefined && shows === undefined ? {} : { printed: shows ?? "skeleton" }),
    diagnostics,
  };
}
