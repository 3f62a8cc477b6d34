import { findOwner } from "@longhand/check";
import { type JsonObject, posix, type ShellName, shells } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import { cognitoIdp, type Service } from "@longhand/model";
import type { OperationInputs } from "@longhand/model/requests";
import { writeCommand } from "./write-command.ts";

/** What a request of Amazon Cognito user pools is written for. */
export interface ToCommandSettings<Name extends keyof OperationInputs = keyof OperationInputs> {
  /** CLI name of the operation. Default: `update-user-pool`. */
  readonly operation?: Name;
  /** Whose quoting the text has. Default: `posix`. */
  readonly shell?: ShellName;
}

/** The same for a service whose shapes are known at run time alone. */
export interface ToCommandSettingsOfService {
  /** From `loadService`. */
  readonly service: Service;
  /** CLI or API name of the operation. Default: `update-user-pool`. */
  readonly operation?: string;
  readonly shell?: ShellName;
}

/** What `toCommand` makes of a request. */
export interface CommandWriting {
  /** The words behind `aws`, before any quoting: what `readCommand` reads. Undefined for an unknown operation. */
  readonly argv: readonly string[] | undefined;
  /** All of it with `aws`, quoted for the shell, an option on each line. */
  readonly text: string | undefined;
  /** What is not shorthand in it, as warnings; what it cannot send, as errors. Their places are JSON pointers into the request. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The command of the AWS CLI that sends a request: options in the model's order, each value in the shortest words that are
 * read back as it. The way back of `readCommand`. Limits and missing members are not looked at: `validate` does that. Never
 * throws for what it is given.
 */
export function toCommand<Name extends keyof OperationInputs = "update-user-pool">(
  request: Partial<OperationInputs[Name]>,
  settings?: ToCommandSettings<Name>,
): CommandWriting;
export function toCommand(request: JsonObject, settings: ToCommandSettingsOfService): CommandWriting;
// A typed request is JSON without an index signature.
export function toCommand(
  request: JsonObject,
  { service = cognitoIdp(), operation: name, shell: shellName }: Partial<ToCommandSettingsOfService> = {},
): CommandWriting {
  const operation = findOwner(service, name);
  if ("code" in operation) return { argv: undefined, text: undefined, diagnostics: [operation] };
  const shell = shells.find((known) => known.name === shellName) ?? posix;
  return writeCommand(request, { service, operation, shell });
}
