import type { ListShape, MapShape, ScalarShape, Shape, StructureShape } from "@longhand/model";
import { hasParts } from "../shape-kinds.ts";

const Step = "  ";

/** Where the text stands: the names of the shapes around it, and the blanks before its line. */
interface Site {
  readonly path: readonly string[];
  readonly indent: string;
}

/**
 * How the AWS CLI's help shows the JSON of an option with this shape, in steps of two blanks. Undefined for a plain value. What
 * would go on in circles is shown once more and then cut off.
 * Source: the help of aws-cli 1.45.11.
 */
export function jsonSyntax(shape: Shape): string | undefined {
  return hasParts(shape) ? syntaxOf(shape, { path: [], indent: "" }) : undefined;
}

/** What stands for a plain value: `"string"`, its enum values with `|` between them, `true|false`, or the name of its type. */
export function scalarSyntax({ kind, enum: choices }: ScalarShape): string {
  if (kind === "string") return choices === undefined ? '"string"' : choices.map((choice) => `"${choice}"`).join("|");
  return kind === "boolean" ? "true|false" : kind;
}

function syntaxOf(shape: Shape, { path, indent }: Site): string {
  if (!hasParts(shape)) return scalarSyntax(shape);
  if (path.filter((outer) => outer === shape.name).length > 1) {
    return shape.kind === "structure" ? "{ ... recursive ... }" : "";
  }
  const site = { path: [...path, shape.name], indent };
  switch (shape.kind) {
    case "structure":
      return structureSyntax(shape, site);
    case "list":
      return listSyntax(shape, site);
    case "map":
      return mapSyntax(shape, site);
    default:
      return shape satisfies never;
  }
}

function structureSyntax({ members, document }: StructureShape, { path, indent }: Site): string {
  if (document) return "{...}";
  const inner = indent + Step;
  const lines = [...members.values()].map(
    ({ name, shape }) => `${inner}"${name}": ${syntaxOf(shape, { path, indent: inner })}`,
  );
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function listSyntax({ element }: ListShape, { path, indent }: Site): string {
  if (!hasParts(element)) return `[${scalarSyntax(element)}, ...]`;
  const inner = indent + Step;
  return `[\n${inner}${syntaxOf(element, { path, indent: inner })}\n${inner}...\n${indent}]`;
}

/** The first entry follows the brace, and the last line has its brace behind it: that is how the AWS CLI lays it out. */
function mapSyntax({ key, value }: MapShape, { path, indent }: Site): string {
  const inner = indent + Step;
  const entry = `${syntaxOf(key, { path, indent })}: ${syntaxOf(value, { path, indent: inner + Step })}`;
  return `{${entry}\n${inner}...}`;
}
