import { checkLoneOption, findOwner, findTarget } from "@longhand/check";
import { type FilePort, type JsonValue, type Provenance, refuseFiles } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import { cognitoIdp, type Service } from "@longhand/model";
import type { OptionValues } from "@longhand/model/requests";

/** What `toJson` makes of an option's texts. */
export interface OptionReading<Value> {
  /**
   * There exactly when no diagnostic is an error, and then of the option's type; only an integer that a number cannot
   * hold exactly is a bigint.
   */
  readonly value: Value | undefined;
  /** Where each part of the value was written, by JSON pointer. */
  readonly provenance: Provenance;
  readonly diagnostics: readonly Diagnostic[];
}

/** What else `toJson` has to know about an option of Amazon Cognito user pools. */
export interface ToJsonSettings<Operation extends keyof OptionValues = keyof OptionValues> {
  /** CLI name of the operation. Default: `update-user-pool`. */
  readonly operation?: Operation;
  /** Reads the files that the texts name (`file://`, `@=`). Default: `refuseFiles`. */
  readonly files?: FilePort;
}

/** The same for a service whose shapes are known at run time alone. */
export interface ToJsonSettingsOfService {
  /** From `loadService`. */
  readonly service: Service;
  /** CLI or API name of the operation. Default: `update-user-pool`. */
  readonly operation?: string;
  readonly files?: FilePort;
}

/**
 * The value of an option's texts, as the AWS CLI reads them: shorthand, JSON or plain text by the option's shape. A
 * list option takes any number of texts, each other option one. Everything that is wrong comes as diagnostics at once,
 * those of the service's limits and of the rules between the members of the option included; an unknown option, too, is
 * one. Never throws for what it is given.
 */
export function toJson<
  Name extends keyof OptionValues[Operation] & string,
  Operation extends keyof OptionValues = "update-user-pool",
>(
  option: Name,
  texts: string | readonly string[],
  settings?: ToJsonSettings<Operation>,
): OptionReading<OptionValues[Operation][Name]>;
export function toJson(
  option: string,
  texts: string | readonly string[],
  settings: ToJsonSettingsOfService,
): OptionReading<JsonValue>;
export function toJson(
  option: string,
  texts: string | readonly string[],
  settings: Partial<ToJsonSettingsOfService> = {},
): OptionReading<JsonValue> {
  const { service = cognitoIdp(), operation, files = refuseFiles } = settings;
  const owner = findOwner(service, operation);
  if ("code" in owner) return unknownName(owner);
  const target = findTarget(service, owner.name, option);
  if ("code" in target) return unknownName(target);
  const words = typeof texts === "string" ? [texts] : texts;
  const { value, provenance, diagnostics } = checkLoneOption(owner, target, words, files);
  const isSound = diagnostics.every(({ severity }) => severity !== "error");
  return { value: isSound ? value : undefined, provenance, diagnostics };
}

function unknownName(diagnostic: Diagnostic): OptionReading<JsonValue> {
  return { value: undefined, provenance: new Map(), diagnostics: [diagnostic] };
}
