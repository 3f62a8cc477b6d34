import type { Shape } from "@longhand/model";
import { childPointer } from "@longhand/model";
import type { JsonValue } from "../json-value.ts";
import { writeText } from "./scalar.ts";
import { scalarText } from "./scalar-text.ts";
import { adopt, fork, prepend, textOf, type Writer } from "./writer.ts";
import type { WriteValue, Written } from "./written.ts";

/** A list to write; `items` is its value. */
export interface WrittenList extends Written {
  readonly items: readonly JsonValue[];
}

/** Writes a list the shortest way: a lone text as itself where the shape makes a list of it, `a,b` at the top, or `[a,b]`. */
export function writeList(writer: Writer, list: WrittenList, writeValue: WriteValue): void {
  if (writeAlone(writer, list)) return;
  const commas = list.position === "first" && list.items.length > 1 ? fork(writer) : undefined;
  if (commas === undefined || !writeCommas(commas, list)) {
    writeBrackets(writer, list, writeValue);
    return;
  }
  const brackets = fork(writer);
  writeBrackets(brackets, list, writeValue);
  const isShorter =
    brackets.diagnostics.length === writer.diagnostics.length && textOf(brackets).length < textOf(commas).length;
  adopt(writer, isShorter ? brackets : commas);
}

/** Only for lists of text: a number would stay text, and a structure without brackets misleads whoever reads it. */
function writeAlone(writer: Writer, { items, shape, position }: WrittenList): boolean {
  const [item, second] = items;
  if (position === "item" || shape?.kind !== "list" || shape.element.kind !== "string") return false;
  return typeof item === "string" && second === undefined && writeText(writer, item, position);
}

function writeCommas(writer: Writer, { items, shape }: WrittenList): boolean {
  const element = elementOf(shape);
  return items.toReversed().every((item, index) => {
    const isFirst = index === items.length - 1;
    const scalar = isScalarShape(element) ? scalarText(item, element) : { reason: "" };
    if (!("text" in scalar) || !writeText(writer, scalar.text, isFirst ? "first" : "second")) return false;
    if (!isFirst) prepend(writer, ",");
    return true;
  });
}

function writeBrackets(writer: Writer, { items, shape, pointer }: WrittenList, writeValue: WriteValue): void {
  prepend(writer, "]");
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const value = items[index] ?? null;
    writeValue(writer, { value, shape: elementOf(shape), position: "item", pointer: childPointer(pointer, index) });
    if (index > 0) prepend(writer, ",");
  }
  prepend(writer, "[");
}

function elementOf(shape: Shape | undefined): Shape | undefined {
  return shape?.kind === "list" ? shape.element : undefined;
}

function isScalarShape(shape: Shape | undefined): boolean {
  return shape === undefined || (shape.kind !== "structure" && shape.kind !== "map" && shape.kind !== "list");
}
