import type { ListShape, MapShape, ScalarShape, Shape, StructureShape } from "@longhand/model";
import type { SkeletonNode, SkeletonObject, SkeletonScalar } from "./skeleton-node.ts";

/** What stands for a text: its first enum value or nothing, or the name of the member that holds it. */
export type SkeletonTexts = "choices" | "names";

/** Where the walk is: a shape, the name that it has there, and the names of the shapes around it, outermost first. */
interface Site {
  readonly shape: Shape;
  readonly name: string;
  readonly path: readonly string[];
}

/**
 * The placeholders of every member of a structure, in the model's order; a list has one element, a map the entry
 * `KeyName`. A structure inside itself is empty.
 * Source: aws-cli 1.45.11, `--generate-cli-skeleton`, and 2.36.7, which takes the first enum value where version 1 draws one.
 */
export function buildSkeleton(shape: StructureShape, texts: SkeletonTexts): SkeletonObject {
  return structureNode(shape, [shape.name], texts);
}

function nodeAt({ shape, name, path }: Site, texts: SkeletonTexts): SkeletonNode {
  const inner = [...path, shape.name];
  switch (shape.kind) {
    case "structure":
      return path.includes(shape.name) ? { kind: "object", entries: [] } : structureNode(shape, inner, texts);
    case "list":
      return { kind: "list", elements: isEndless(shape, path) ? [] : [elementNode(shape, inner, texts)] };
    case "map":
      return isEndless(shape, path) ? { kind: "object", entries: [] } : mapNode(shape, inner, texts);
    default:
      return { kind: "scalar", shape, value: placeholder(shape, name, texts) };
  }
}

function structureNode(shape: StructureShape, path: readonly string[], texts: SkeletonTexts): SkeletonObject {
  const entries = [...shape.members.values()].map((member) => ({
    name: member.name,
    required: member.required,
    value: nodeAt({ shape: member.shape, name: member.name, path }, texts),
  }));
  return { kind: "object", entries };
}

function elementNode({ element }: ListShape, path: readonly string[], texts: SkeletonTexts): SkeletonNode {
  return nodeAt({ shape: element, name: element.name, path }, texts);
}

function mapNode({ value }: MapShape, path: readonly string[], texts: SkeletonTexts): SkeletonObject {
  const entry = { name: "KeyName", required: false, value: nodeAt({ shape: value, name: "", path }, texts) };
  return { kind: "object", entries: [entry] };
}

/** Two of the same around each other have a structure between them, which ends it; more are lists and maps alone. */
function isEndless({ name }: ListShape | MapShape, path: readonly string[]): boolean {
  return path.filter((outer) => outer === name).length > 1;
}

function placeholder(
  { kind, enum: choices }: ScalarShape,
  name: string,
  texts: SkeletonTexts,
): SkeletonScalar["value"] {
  switch (kind) {
    case "string":
      return texts === "names" ? name : (choices?.[0] ?? "");
    case "integer":
    case "long":
    case "float":
    case "double":
      return 0;
    case "boolean":
      return true;
    case "timestamp":
      return "1970-01-01T00:00:00";
    case "blob":
      return null;
    default:
      return kind satisfies never;
  }
}
