import { cliName, type Operation, options, type ScalarShape, type Service, type Shape } from "@longhand/model";
import { printLimits, printType } from "./print-type.ts";

const header = `// Written by \`pnpm gen\` from packages/model/data/cognito-idp.json and its patch. Do not edit.
// Values are as JSON carries them: a blob is base64 text. Lists are mutable, so that the AWS SDK takes them.
`;

/** TypeScript types of everything that the operations take: a type for each structure and enum, and two maps by CLI name. */
export function printRequests(service: Service): string {
  const operations = [...service.operations.values()];
  const shapes = reachedShapes(operations.map(({ input }) => input));
  return [
    header,
    ...shapes.map(printDeclaration),
    `/** The request of each operation, by the operation's CLI name. */
export interface OperationInputs {
${operations.map((operation) => `  ${quote(cliName(operation.name))}: ${operation.input.name};\n`).join("")}}
`,
    `/** The value of each option, by the operation's CLI name and the option's name. */
export interface OptionValues {
${operations.map(printOptions).join("")}}
`,
  ].join("\n");
}

/** Structures and enums below the given shapes, each name once, in alphabetical order. */
function reachedShapes(roots: readonly Shape[]): readonly Shape[] {
  const reached = new Set<Shape>();
  const left = [...roots];
  for (let shape = left.pop(); shape !== undefined; shape = left.pop()) {
    if (!reached.has(shape)) {
      reached.add(shape);
      left.push(...partsOf(shape));
    }
  }
  const named = [...reached].filter((shape) => shape.kind === "structure" || isEnum(shape));
  return named.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function partsOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case "structure":
      return [...shape.members.values()].map((member) => member.shape);
    case "list":
      return [shape.element];
    case "map":
      return [shape.key, shape.value];
    default:
      shape satisfies ScalarShape;
      return [];
  }
}

function isEnum(shape: Shape): shape is ScalarShape & { readonly enum: readonly string[] } {
  return shape.kind === "string" && shape.enum !== undefined;
}

function printDeclaration(shape: Shape): string {
  if (isEnum(shape)) {
    return `export type ${shape.name} =${shape.enum.map((value) => `\n  | ${quote(value)}`).join("")};\n`;
  }
  if (shape.kind !== "structure") {
    return "";
  }
  if (shape.document) {
    const json = `null | boolean | number | string | ${shape.name}[] | { [name: string]: ${shape.name} }`;
    return `/** Any JSON value. */\nexport type ${shape.name} = ${json};\n`;
  }
  const members = [...shape.members.values()].map(
    ({ name, required, shape: part }) =>
      `${printComment(part)}  ${name}${required ? `: ${printType(part)}` : `?: ${printType(part)} | undefined`};\n`,
  );
  return `export interface ${shape.name} {\n${members.join("")}}\n`;
}

function printComment(shape: Shape): string {
  const limits = printLimits(shape);
  return limits === "" ? "" : `  /** ${limits.slice(0, 1).toUpperCase()}${limits.slice(1)}. */\n`;
}

/** A flag's off form (`--no-permanent`) has no value of its own and is left out. */
function printOptions(operation: Operation): string {
  const lines = [...options(operation).values()]
    .filter(({ form }) => form !== "off")
    .map(({ name, member }) => `    ${quote(name)}: ${printType(member.shape)};\n`);
  return `  ${quote(cliName(operation.name))}: {\n${lines.join("")}  };\n`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
