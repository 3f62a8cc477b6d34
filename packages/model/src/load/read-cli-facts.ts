import type { CliArity, CliCommand, CliFacts, CliOption, CliService, CliWord } from "../cli-facts.ts";
import type { Member, ScalarKind, Shape } from "../shape.ts";
import { field, fields, items, type Located, located, optionalText, report, text } from "./located.ts";
import { isScalarKind } from "./read-shapes.ts";

/**
 * What the AWS CLI knows beside the models, from the JSON that `scripts/aws-cli-facts.py` writes. Throws an Error for any other text: the
 * facts are part of the program.
 */
export function readCliFacts(json: string): CliFacts {
  const at = located(JSON.parse(json));
  const services = fields(field(at, "services")).map(([name, service]) => [name, readService(name, service)] as const);
  const facts = { source: text(field(at, "source")), services: new Map(services) };
  const [problem] = at.problems;
  if (problem !== undefined)
    throw new Error(`The facts about the AWS CLI are broken at ${problem.pointer}: ${problem.message}`);
  return facts;
}

function readService(name: string, at: Located): CliService {
  const paged = fields(field(at, "paged")).flatMap(([members, operations]) => {
    return items(operations).map((operation) => [text(operation), members.split(" ")] as const);
  });
  return {
    ...readCommand(at),
    model: optionalText(field(at, "model")) ?? name,
    paged: new Map(paged),
    operations: readCommands(field(at, "operations")),
  };
}

function readCommands(at: Located): ReadonlyMap<string, CliCommand> {
  return new Map(fields(at).map(([name, command]) => [name, readCommand(command)]));
}

function readCommand(at: Located): CliCommand {
  const operation = optionalText(field(at, "operation"));
  return {
    ...(operation === undefined ? {} : { operation }),
    options: new Map(fields(field(at, "options")).map(([name, option]) => [name, readOption(option)])),
    without: new Set(items(field(at, "without")).map(text)),
    words: items(field(at, "words")).map(readWord),
    commands: readCommands(field(at, "commands")),
  };
}

function readWord(at: Located): CliWord {
  return { name: text(field(at, "name")), takes: readArity(field(at, "takes")) };
}

function readOption(at: Located): CliOption {
  const member = optionalText(field(at, "member"));
  const sends = field(at, "sends").value;
  const choices = field(at, "choices");
  const type = field(at, "type").value;
  const shape = field(at, "shape");
  return {
    takes: readArity(field(at, "takes")),
    required: field(at, "required").value === true,
    ...(member === undefined ? {} : { member }),
    ...(field(at, "filled").value === true ? { filled: true } : {}),
    ...(typeof sends === "boolean" ? { sends } : {}),
    ...(choices.value === undefined ? {} : { choices: items(choices).map(text) }),
    ...(type === "int" || type === "float" ? { type } : {}),
    ...(shape.value === undefined ? {} : { shape: readShape(shape, "value") }),
  };
}

function readArity(at: Located): CliArity {
  const { value } = at;
  switch (value) {
    case undefined:
    case 1:
      return "one";
    case "none":
    case "optional":
    case "any":
    case "some":
    case "rest":
      return value;
    default:
      if (typeof value !== "number") report(at, "There is no such number of words.");
      return typeof value === "number" ? value : "one";
  }
}

/** Shapes stand inline there: none contains itself. */
function readShape(at: Located, name: string): Shape {
  const kind = text(field(at, "type"));
  const plain = { name, sensitive: false };
  if (kind === "structure") {
    const members = fields(field(at, "members")).map(([key, member]) => [key, readMember(member, key)] as const);
    return { ...plain, kind, members: new Map(members), document: false, union: false };
  }
  if (kind === "list") {
    const form = field(at, "json").value === true ? ({ form: "json" } as const) : {};
    return { ...plain, kind, element: readShape(field(at, "member"), name), length: {}, ...form };
  }
  if (kind === "map") {
    return { ...plain, kind, key: scalar("string", name), value: readShape(field(at, "value"), name), length: {} };
  }
  if (!isScalarKind(kind)) report(at, `There is no type \`${kind}\`.`);
  return scalar(isScalarKind(kind) ? kind : "string", name);
}

function readMember(at: Located, name: string): Member {
  return { name, shape: readShape(at, name), required: field(at, "required").value === true };
}

function scalar(kind: ScalarKind, name: string): Extract<Shape, { readonly limits: unknown }> {
  return { kind, name, limits: {}, sensitive: false };
}
