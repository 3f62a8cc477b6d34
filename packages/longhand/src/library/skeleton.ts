import { findOwner } from "@longhand/check";
import { type SkeletonForm, skeletonText } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import { cognitoIdp, type Service } from "@longhand/model";
import type { OperationInputs } from "@longhand/model/requests";

/** What `skeleton` prints. */
export interface SkeletonReading {
  /** With its final newline; empty for an answer without members, undefined for an unknown operation. */
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A service whose shapes are known at run time alone. */
export interface SkeletonSettings {
  /** From `loadService`. */
  readonly service: Service;
}

/**
 * What `--generate-cli-skeleton` prints for an operation, the same every time: a request with a placeholder for every member, as
 * JSON (`input`, the default) or YAML (`yaml-input`), or the answer (`output`). Never throws for what it is given.
 */
export function skeleton(operation: keyof OperationInputs, form?: SkeletonForm): SkeletonReading;
export function skeleton(
  operation: string,
  form: SkeletonForm | undefined,
  settings: SkeletonSettings,
): SkeletonReading;
export function skeleton(
  name: string,
  form: SkeletonForm = "input",
  { service = cognitoIdp() }: Partial<SkeletonSettings> = {},
): SkeletonReading {
  const operation = findOwner(service, name);
  if ("code" in operation) return { text: undefined, diagnostics: [operation] };
  return { text: skeletonText(operation, form), diagnostics: [] };
}
