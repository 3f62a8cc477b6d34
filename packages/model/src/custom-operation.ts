import type { CliCommand, CliOption } from "./cli-facts.ts";
import type { Operation } from "./service.ts";
import type { Member, Shape, StructureShape } from "./shape.ts";

/**
 * A command of the AWS CLI's own, as an operation whose members are its options: `--instance-groups` is the member `instance-groups`. So
 * its options are read and checked as those of others are.
 */
export function customOperation(name: string, cli: CliCommand): Operation {
  const members = [...cli.options].map(([option, facts]) => memberOf(option.slice(2), facts));
  const options = [...cli.options].map(([option, facts]): [string, CliOption] => {
    return [option, { ...facts, member: option.slice(2), ...(facts.takes === "none" ? { sends: true } : {}) }];
  });
  const input = structure(`${name}Input`, members);
  const off = members.filter(({ shape }) => shape.kind === "boolean").map((member) => `--no-${member.name}`);
  const own = { ...cli, options: new Map(options), without: new Set(off.filter((option) => !cli.options.has(option))) };
  return { name, input, output: structure(`${name}Output`, []), errors: [], cli: own, custom: true };
}

function memberOf(name: string, { takes, shape }: CliOption): Member {
  return { name, required: false, shape: shape ?? plainShape(name, takes) };
}

function plainShape(name: string, takes: CliOption["takes"]): Shape {
  const text = { kind: "string", name, limits: {}, sensitive: false } as const;
  if (takes === "none") return { ...text, kind: "boolean" };
  return takes === "one" || takes === "optional"
    ? text
    : { kind: "list", name, element: text, length: {}, sensitive: false };
}

function structure(name: string, members: readonly Member[]): StructureShape {
  const known = new Map(members.map((member) => [member.name, member]));
  return { kind: "structure", name, members: known, document: false, union: false, sensitive: false };
}
