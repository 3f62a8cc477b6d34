import type { SkeletonEntry, SkeletonNode, SkeletonScalar } from "./skeleton-node.ts";

const Step = "    ";

/** A skeleton as the AWS CLI prints it: JSON with steps of four blanks, ASCII alone. */
export function jsonText(node: SkeletonNode, indent = ""): string {
  const inner = indent + Step;
  switch (node.kind) {
    case "object":
      return enclosed(
        "{}",
        node.entries.map((entry) => entryText(entry, inner)),
        indent,
      );
    case "list":
      return enclosed(
        "[]",
        node.elements.map((element) => jsonText(element, inner)),
        indent,
      );
    case "scalar":
      return scalarText(node);
    default:
      return node satisfies never;
  }
}

function entryText({ name, value }: SkeletonEntry, indent: string): string {
  return `${asciiString(name)}: ${jsonText(value, indent)}`;
}

function enclosed(brackets: "{}" | "[]", parts: readonly string[], indent: string): string {
  if (parts.length === 0) return brackets;
  const lines = parts.map((part) => `\n${indent}${Step}${part}`);
  return `${brackets[0]}${lines.join(",")}\n${indent}${brackets[1]}`;
}

function scalarText({ shape, value }: SkeletonScalar): string {
  if (typeof value === "string") return asciiString(value);
  // Python prints a float with its fraction.
  return shape.kind === "float" || shape.kind === "double" ? "0.0" : String(value);
}

function asciiString(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
