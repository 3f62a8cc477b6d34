import type { Shape } from "./shape.ts";

/** What version 1 of the AWS CLI knows beside the service models. */
export interface CliFacts {
  /** The versions that it was read from. */
  readonly source: string;
  /** By the AWS CLI's names. */
  readonly services: ReadonlyMap<string, CliService>;
}

/** A service, or a command of the AWS CLI's own such as `s3`. */
export interface CliService extends CliCommand {
  /** The service's name in botocore's folders, where its model lies: `codedeploy` for `deploy`. Empty for a command without a model. */
  readonly model: string;
  /** The operations that it pages through, by their CLI names, and the members with which a caller turns the pages himself. */
  readonly paged: ReadonlyMap<string, readonly string[]>;
  /** Operations whose options are others than their members, by CLI name. */
  readonly operations: ReadonlyMap<string, CliCommand>;
}

/** A command, as far as no model says it. */
export interface CliCommand {
  /** The API name of the operation that it calls, where it is not the one of that name: a waiter has one. */
  readonly operation?: string;
  /** With dashes; in place of the option of the same name that a member has. */
  readonly options: ReadonlyMap<string, CliOption>;
  /** For a command: options that its members would have. For a service: CLI names of operations that it leaves out. */
  readonly without: ReadonlySet<string>;
  /** Its words that are no options, in their order. */
  readonly words: readonly CliWord[];
  readonly commands: ReadonlyMap<string, CliCommand>;
}

/** How many words an option or a place takes: `some` at least one, `rest` everything behind it. */
export type CliArity = "none" | "one" | "optional" | "any" | "some" | "rest" | number;

/** A word that is no option. */
export interface CliWord {
  readonly name: string;
  readonly takes: CliArity;
}

/** An option that does not follow from a member, or not as others do. */
export interface CliOption {
  readonly takes: CliArity;
  readonly required: boolean;
  /** API name of the member that it stands for. */
  readonly member?: string;
  /** True where the AWS CLI completes the value itself, from another option. */
  readonly filled?: boolean;
  /** What an option without a word sends. */
  readonly sends?: boolean;
  readonly choices?: readonly string[];
  /** What the parser makes of its word; text where it is absent. */
  readonly type?: "int" | "float";
  /** The shape of a value that is no member's. */
  readonly shape?: Shape;
}
