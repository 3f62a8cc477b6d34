export type { CliArity, CliCommand, CliFacts, CliOption, CliService, CliWord } from "./cli-facts.ts";
export { cliName } from "./cli-name.ts";
export { cliServiceName } from "./cli-service-name.ts";
export { cognitoIdp } from "./cognito-idp.ts";
export { customOperation } from "./custom-operation.ts";
export { findShape } from "./find-shape.ts";
export { withoutDocumentation } from "./load/without-documentation.ts";
export type { LoadedService, ModelForm } from "./load-service.ts";
export { loadService } from "./load-service.ts";
export { findOmission, type Omission, type SettingValue } from "./omission.ts";
export { openService } from "./open-service.ts";
export { findCliOperation, findOperation, operationNames } from "./operations.ts";
export type { Option } from "./options.ts";
export { findOption, optionNames, options } from "./options.ts";
export { pagingMembers, pagingOptions } from "./paging.ts";
export { childPointer, makePointer, parsePointer } from "./pointer.ts";
export type { ModelProblem } from "./problem.ts";
export type { Operation, Service } from "./service.ts";
export type {
  Limits,
  ListShape,
  MapShape,
  Member,
  ScalarKind,
  ScalarShape,
  Shape,
  StructureShape,
} from "./shape.ts";
export { withCliFacts } from "./with-cli-facts.ts";
