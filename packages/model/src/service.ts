import type { CliCommand, CliService } from "./cli-facts.ts";
import type { Shape, StructureShape } from "./shape.ts";

/** A service model: its operations and shapes. */
export interface Service {
  /** The AWS CLI's name of the service, such as `cognito-idp`. */
  readonly id: string;
  readonly name: string;
  readonly apiVersion: string;
  /** By API name (`UpdateUserPool`), in the model's order. */
  readonly operations: ReadonlyMap<string, Operation>;
  readonly shapes: ReadonlyMap<string, Shape>;
  /** What the AWS CLI makes of it beside the model, where that is known. */
  readonly cli?: CliService;
}

/** One operation of a service. */
export interface Operation {
  /** API name: `UpdateUserPool`. */
  readonly name: string;
  /** A structure without members where the model names none. */
  readonly input: StructureShape;
  readonly output: StructureShape;
  /** Names of the exceptions that it declares. */
  readonly errors: readonly string[];
  /** How the AWS CLI's options for it differ from its members, where they do. */
  readonly cli?: CliCommand;
  /** True for a command of the AWS CLI's own, whose members are its options and which sends no request of its own. */
  readonly custom?: boolean;
}
