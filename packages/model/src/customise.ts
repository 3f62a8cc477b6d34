import type { CliCommand } from "./cli-facts.ts";
import { cliName } from "./cli-name.ts";
import type { Operation } from "./service.ts";
import type { Member, Shape } from "./shape.ts";

/** A command that differs in nothing from what its model says. */
export const noFacts: CliCommand = { options: new Map(), without: new Set(), words: [], commands: new Map() };

/**
 * An operation with what the AWS CLI makes of it. A member that the model requires and the CLI's parser does not ask for is filled in by the
 * CLI itself, from options of its own (`--count` for `MinCount`); so it counts as not required.
 */
export function customise(operation: Operation, cli: CliCommand): Operation {
  const { input } = operation;
  const members = [...input.members].map(([name, member]): [string, Member] => {
    const own = isCompleted(name, cli) ? { ...member, shape: withoutRequired(member.shape) } : member;
    return [name, own.required && isFilledIn(name, cli) ? { ...own, required: false } : own];
  });
  return withCommand({ operation, input: { ...input, members: new Map(members) }, cli });
}

/** What an operation gets: the command that the AWS CLI makes of it, and an input that fits it. */
type Command = Pick<Operation, "input"> & { readonly operation: Operation; readonly cli: CliCommand };

/** An operation with a command. Its output is still not looked at before somebody asks. */
export function withCommand({ operation, input, cli }: Command): Operation {
  return {
    name: operation.name,
    input,
    get output() {
      return operation.output;
    },
    get errors() {
      return operation.errors;
    },
    cli,
  };
}

/** A value of which the CLI brings a part from another option: `--data-file`. */
function isCompleted(member: string, { options }: CliCommand): boolean {
  return [...options.values()].some((option) => option.member === member && option.filled === true);
}

function withoutRequired(shape: Shape): Shape {
  if (shape.kind !== "structure") return shape;
  const members = [...shape.members].map(([name, member]) => [name, { ...member, required: false }] as const);
  return { ...shape, members: new Map(members) };
}

/** With two options of which either will do, the CLI asks for neither and fills in nothing. */
function isFilledIn(member: string, { options, without }: CliCommand): boolean {
  const named = [...options.values()].filter((option) => option.member === member);
  const [only, other] = named;
  const flag = `--${cliName(member)}`;
  if (only === undefined) return without.has(flag) || options.has(flag);
  return other === undefined && !only.required && only.takes !== "none";
}
