import type { CliArity, CliCommand } from "./cli-facts.ts";
import { cliName } from "./cli-name.ts";
import type { Operation } from "./service.ts";
import type { Member } from "./shape.ts";

/** An option of an operation's command: one for each member of the input, two for a boolean. */
export interface Option {
  /** With its dashes: `--policies`, `--no-permanent`. */
  readonly name: string;
  readonly member: Member;
  /** `value` takes words; `on` and `off` take none and send true and false. */
  readonly form: "value" | "on" | "off";
  /** Whether the AWS CLI's parser asks for it. */
  readonly required: boolean;
  /** How many words it takes, where the shape of the member does not say it. */
  readonly takes?: CliArity;
}

const optionsOf = new WeakMap<Operation, ReadonlyMap<string, Option>>();

/**
 * The options that stand for members of the input, by name and in the model's order. The AWS CLI's general options
 * (`--region`, `--cli-input-json`) are not among them, nor are those for paging (`pagingOptions`).
 * Source: aws-cli 1.45.11; what it renames, adds and leaves out stands in the facts of the operation.
 */
export function options(operation: Operation): ReadonlyMap<string, Option> {
  const known = optionsOf.get(operation);
  if (known !== undefined) {
    return known;
  }
  const index = new Map<string, Option>();
  for (const member of operation.input.members.values()) addOptions(index, member);
  if (operation.cli !== undefined) {
    applyCliFacts(index, operation, operation.cli);
  }
  optionsOf.set(operation, index);
  return index;
}

/** The names of the options, with dashes, in the model's order. */
export function optionNames(operation: Operation): readonly string[] {
  return [...options(operation).keys()];
}

/** The member behind an option's whole name, with dashes (`--policies`) or without; undefined if there is none. */
export function findOption(operation: Operation, name: string): Member | undefined {
  return options(operation).get(name.startsWith("--") ? name : `--${name}`)?.member;
}

function addOptions(index: Map<string, Option>, member: Member): void {
  const bare = cliName(member.name);
  const name = `--${bare}`;
  if (member.shape.kind === "boolean") {
    // The parser never asks for a boolean; whether one is missing is seen when the request is checked.
    const off = `--no-${bare}`;
    index.set(name, { name, member, form: "on", required: false });
    index.set(off, { name: off, member, form: "off", required: false });
  } else index.set(name, { name, member, form: "value", required: member.required });
}

function applyCliFacts(
  index: Map<string, Option>,
  { input }: Operation,
  { options: changed, without }: CliCommand,
): void {
  for (const [name, { member: memberName = "", required, takes, sends }] of changed) {
    const member = input.members.get(memberName);
    // One that stands for no member takes the place of one that does.
    if (member === undefined) {
      index.delete(name);
    } else if (takes === "none") {
      index.set(name, { name, member, form: sends === false ? "off" : "on", required });
    } else {
      index.set(name, { name, member, form: "value", required, takes });
    }
  }
  for (const name of without) {
    index.delete(name);
  }
}
