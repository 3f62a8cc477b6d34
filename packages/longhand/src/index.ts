export {
  type CliVersion,
  type CommandReading,
  type FileContent,
  type FilePort,
  type JsonObject,
  type JsonValue,
  type Origin,
  type Provenance,
  refuseFiles,
  type ShellName,
  type SkeletonForm,
} from "@longhand/convert";
export {
  applyEdits,
  type Diagnostic,
  type Fix,
  type Paint,
  type PlainDiagnostic,
  renderDiagnostic,
  type Severity,
  type Source,
  type TextEdit,
  toPlainDiagnostic,
} from "@longhand/diagnostics";
export {
  type Document,
  type ParseLimits,
  type ParseResult,
  parse,
  plainValue,
  print,
  type Token,
  tokenize,
} from "@longhand/grammar";
export { cognitoIdp, type LoadedService, loadService, type Service } from "@longhand/model";
export type {
  OperationInputs,
  OptionValues,
  UpdateUserPoolRequest,
  UserPoolPolicyType,
} from "@longhand/model/requests";
export { type ReadCommandSettings, readCommand } from "./library/read-command.ts";
export { type SkeletonReading, type SkeletonSettings, skeleton } from "./library/skeleton.ts";
export {
  type CommandWriting,
  type ToCommandSettings,
  type ToCommandSettingsOfService,
  toCommand,
} from "./library/to-command.ts";
export { type OptionReading, type ToJsonSettings, type ToJsonSettingsOfService, toJson } from "./library/to-json.ts";
export {
  type OptionText,
  type ToShorthandSettings,
  type ToShorthandSettingsOfService,
  toShorthand,
} from "./library/to-shorthand.ts";
export { type ValidateSettings, type Validation, validate } from "./library/validate.ts";
