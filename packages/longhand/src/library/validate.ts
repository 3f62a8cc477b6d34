import { findOwner } from "@longhand/check";
import type { JsonObject } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import { cognitoIdp, type Service } from "@longhand/model";
import { checkRequest, checkRules } from "@longhand/validation";

/** What a request belongs to. */
export interface ValidateSettings {
  /** From `loadService`. Default: Amazon Cognito user pools. */
  readonly service?: Service;
  /** CLI or API name of the operation. Default: `update-user-pool`. */
  readonly operation?: string;
}

/** What came of checking a request. */
export interface Validation {
  /** True when no diagnostic is an error. */
  readonly valid: boolean;
  /** Their places are JSON pointers into the request. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Everything that the AWS CLI or the service would refuse of a request: members that are missing, unknown or of the
 * wrong type, every limit, pattern and enumeration of the model, and the rules between the members of a request. Members
 * that are undefined count as absent. Never throws for what it is given.
 */
export function validate<Request extends object>(request: Request, settings?: ValidateSettings): Validation;
// The check takes any object; its type speaks of JSON, which a typed request is without an index signature.
export function validate(request: JsonObject, settings: ValidateSettings = {}): Validation {
  const operation = findOwner(settings.service ?? cognitoIdp(), settings.operation);
  if ("code" in operation) return { valid: false, diagnostics: [operation] };
  const diagnostics = [...checkRequest(request, operation), ...checkRules({ operation: operation.name, request })];
  return { valid: diagnostics.every(({ severity }) => severity !== "error"), diagnostics };
}
