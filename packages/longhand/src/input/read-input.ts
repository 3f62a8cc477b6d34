import type { CommandReading, JsonValue, Provenance } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import type { Operation, Option, Service } from "@longhand/model";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { inputOptions } from "./input-options.ts";
import { readCommandInput, readCommandText } from "./read-command-input.ts";
import { readOptionsInput } from "./read-options-input.ts";
import { readService } from "./service.ts";

/** What a value belongs to. */
export interface Owner {
  readonly service: Service;
  readonly operation: Operation;
  /** The option whose value it is; absent where the value is a request. */
  readonly option?: Option;
  /** The general options of a command, such as `--region`. */
  readonly globals?: CommandReading["globals"];
}

/** What a command line came to. */
export interface InputReading {
  /** Absent where a command names none. */
  readonly owner?: Owner;
  /** What the AWS CLI would send; undefined when it would send nothing. */
  readonly value: JsonValue | undefined;
  /** Where each part of the value was written. */
  readonly provenance: Provenance;
  /** What the AWS CLI would print instead of sending anything. */
  readonly printed?: "help" | "version" | "skeleton";
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the options (`--option`) or the whole command that a person gave. */
export async function readInput(given: Given, surroundings: Surroundings): Promise<InputReading | WrongUsage> {
  const service = readService(given.valueOf(inputOptions.model));
  if ("wrongUsage" in service) return service;
  if (given.valueOf(inputOptions.option).length > 0) return readOptionsInput(given, service, surroundings);
  if (given.operands.length > 0) return readCommandInput(given, service, surroundings);
  if (given.valueOf(inputOptions.file) !== undefined || !surroundings.stdin.isTTY) {
    return readCommandText(given, service, surroundings);
  }
  return refuseUsage(
    "Name an option (--option --policies …), or give a whole command (aws cognito-idp …) or a request as JSON.",
  );
}
