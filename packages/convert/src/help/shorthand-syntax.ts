import type { ListShape, MapShape, Member, Shape, StructureShape } from "@longhand/model";
import { hasParts, isDocumentContainer } from "../shape-kinds.ts";
import { isShorthandShape } from "../shorthand-shape.ts";

/** Below so many names nothing is shown any more, and then nothing of the option at all. */
const MostNames = 3;

/**
 * How the AWS CLI's help shows the shorthand of an option with this shape: `PasswordPolicy={MinimumLength=integer,…}`, for a
 * list one element and ` ...`. Undefined for shapes that take none, and for those that the help finds too deep.
 * Source: the help of aws-cli 1.45.11.
 */
export function shorthandSyntax(shape: Shape): string | undefined {
  if (!isShorthandShape(shape)) return undefined;
  // A structure without members has an empty text, which is none.
  if (shape.kind !== "list") return syntaxOf(shape, [])?.trimEnd() || undefined;
  const element = syntaxOf(shape.element, []);
  return element === undefined ? undefined : `${element} ...`;
}

/** `path` holds the shapes' names down to this one, none at the top. Undefined where it is too deep. */
function syntaxOf(shape: Shape, path: readonly string[]): string | undefined {
  if (path.length > MostNames) return undefined;
  switch (shape.kind) {
    case "structure":
      return structureSyntax(shape, path);
    case "list":
      return listSyntax(shape, path);
    case "map":
      return mapSyntax(shape, path);
    default:
      return shape.kind;
  }
}

function structureSyntax({ members }: StructureShape, path: readonly string[]): string | undefined {
  const shown = [...members.values()].filter(({ shape }) => !isDocumentContainer(shape));
  const parts = shown.map((member) => memberSyntax(member, path));
  if (parts.includes(undefined)) return undefined;
  return path.length === 0 ? parts.join(",") : `{${parts.join(",")}}`;
}

/** A member that would go on in circles is left nameless, as the AWS CLI has it. */
function memberSyntax({ name, shape }: Member, path: readonly string[]): string | undefined {
  if (path.includes(shape.name)) return "( ... recursive ... )";
  const value = syntaxOf(shape, [...path, shape.name]);
  return value === undefined ? undefined : `${name}=${value}`;
}

/** Brackets are needed for elements with parts, and below the first level. */
function listSyntax({ element }: ListShape, path: readonly string[]): string | undefined {
  const item = syntaxOf(element, [...path, element.name]);
  if (item === undefined) return undefined;
  return hasParts(element) || path.length > 1 ? `[${item},${item}]` : `${item},${item}`;
}

function mapSyntax({ key, value }: MapShape, path: readonly string[]): string | undefined {
  const text = syntaxOf(value, [...path, value.name]);
  if (text === undefined) return undefined;
  const pairs = `KeyName1=${text},KeyName2=${text}`;
  if (path.length > 0) return `{${pairs}}`;
  const names = key.kind === "string" ? key.enum : undefined;
  if (names === undefined) return pairs;
  // The line end stays: where a list has such maps for elements, its ` ...` stands on a line of its own.
  return [pairs, "", "Where valid key names are:", ...names.map((name) => `  ${name}`), ""].join("\n");
}
