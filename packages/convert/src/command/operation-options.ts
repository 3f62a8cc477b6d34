import {
  type CliOption,
  type Member,
  type Operation,
  type Option,
  options,
  pagingOptions,
  type Shape,
} from "@longhand/model";
import type { ArgumentTable, Arity, Positional } from "./argument-table.ts";
import type { Dialect } from "./dialect.ts";
import type { OperationCall } from "./operation-call.ts";

/** The options of an operation's command, as its parser knows them. */
export interface OperationOptions {
  readonly table: ArgumentTable;
  readonly members: ReadonlyMap<string, Option>;
  /** Those that stand for no member. */
  readonly others: ReadonlyMap<string, CliOption>;
  /** The few words that an option takes. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** The names of those that the parser asks for. */
  readonly required: readonly string[];
  /**
   * The name under which the words of an option count, where it is another: that of the first option for its member that is not for `false`.
   */
  readonly destinations: ReadonlyMap<string, string>;
  /** `--starting-token` and the like; empty for an operation that has no pages. */
  readonly paging: readonly string[];
}

/** Where the parser of an operation puts a word too many, and looks for `help`. */
const help: Positional = { name: "help", takes: "optional" };

/** Made once for an operation: it takes as long as reading a short command. */
const known = new WeakMap<Operation, Map<Dialect, OperationOptions>>();

/**
 * The options of an operation: those of its members in the model's order, then the general ones.
 * Source: aws-cli 1.45.11.
 */
export function operationOptions(call: OperationCall): OperationOptions {
  const { operation, dialect } = call;
  const byDialect = known.get(operation) ?? new Map<Dialect, OperationOptions>();
  const found = byDialect.get(dialect) ?? makeOptions(call);
  known.set(operation, byDialect.set(dialect, found));
  return found;
}

function makeOptions({ service, operation, dialect }: OperationCall): OperationOptions {
  const members = options(operation);
  const { others, choices } = optionsBeside(members, operation);
  const paging = operation.custom ? [] : pagingOptions(service, operation);
  const arities = new Map<string, Arity>();
  const required: string[] = [];
  for (const [name, option] of members) {
    arities.set(name, arityOf(option));
    if (option.required) required.push(name);
  }
  for (const [name, option] of others) {
    arities.set(name, option.takes);
    if (option.required) required.push(name);
  }
  if (!operation.custom) for (const name of dialect.inputs) arities.set(name, "one");
  for (const name of paging) arities.set(name, "one");
  if (!operation.custom) arities.set("--generate-cli-skeleton", "optional");
  const words = operation.cli?.words ?? [];
  return {
    table: { options: arities, positionals: operation.custom ? words : [...words, help] },
    members,
    others,
    choices,
    required,
    destinations: destinationsOf(members),
    paging,
  };
}

/** What the AWS CLI adds to the options of the members, and the words that options of its own take. */
function optionsBeside(
  members: OperationOptions["members"],
  { cli }: Operation,
): Pick<OperationOptions, "others" | "choices"> {
  const others = new Map<string, CliOption>();
  const choices = new Map<string, readonly string[]>();
  for (const [name, option] of cli?.options ?? []) {
    if (!members.has(name)) others.set(name, option);
    if (option.choices !== undefined) choices.set(name, option.choices);
  }
  return { others, choices };
}

function destinationsOf(members: ReadonlyMap<string, Option>): ReadonlyMap<string, string> {
  const first = new Map<Member, string>();
  for (const { name, member, form } of members.values()) {
    if (form !== "off" && !first.has(member)) first.set(member, name);
  }
  const destinations = new Map<string, string>();
  for (const { name, member } of members.values()) {
    const destination = first.get(member);
    if (destination !== undefined && destination !== name) destinations.set(name, destination);
  }
  return destinations;
}

/** What the AWS CLI's parser makes of an option's word on its own: Python's type, where it is not text. */
export function parserType(name: string, { members, others, paging }: OperationOptions): "int" | "float" | undefined {
  const option = members.get(name);
  if (option?.form === "value") return typeOf(option.member.shape);
  return paging.includes(name) && name !== "--starting-token" ? "int" : others.get(name)?.type;
}

function typeOf({ kind }: Shape): "int" | "float" | undefined {
  // Not "integer": that one stays text until the option is read.
  if (kind === "long") return "int";
  return kind === "float" || kind === "double" ? "float" : undefined;
}

function arityOf({ form, member, takes }: Option): Arity {
  if (form !== "value") return "none";
  return takes ?? (member.shape.kind === "list" ? "any" : "one");
}
