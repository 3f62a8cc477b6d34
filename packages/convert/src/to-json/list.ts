import type { Fix, Range } from "@longhand/diagnostics";
import type { ListShape, Shape } from "@longhand/model";
import { childPointer } from "@longhand/model";
import { coerceText } from "../coerce/coerce-text.ts";
import { listNeedsBrackets, listWithoutBrackets } from "../diagnostics.ts";
import { entriesOf, type Input, itemsOf } from "../input.ts";
import type { JsonValue } from "../json-value.ts";
import { type Conversion, placeOf, type Slot } from "./conversion.ts";
import { plainToJson } from "./plain.ts";

/** A list item by item. In shorthand, any other value becomes the one item of a list, and is not converted further. */
export function listToJson(conversion: Conversion, slot: Slot, shape: ListShape): JsonValue {
  const items = itemsOf(slot.node);
  if (items !== undefined) {
    const item = slot.node.kind === "list" && slot.node.style === "csv" ? "bare" : "bracketed";
    return items.map((node, index) =>
      conversion.convert(conversion, {
        ...slot,
        node,
        item,
        shape: shape.element,
        pointer: childPointer(slot.pointer, index),
      }),
    );
  }
  if (conversion.form !== "shorthand") return plainToJson(conversion, slot);
  reportWrapped(conversion, slot, shape);
  return [plainToJson(conversion, { ...slot, pointer: childPointer(slot.pointer, 0) })];
}

/** True when some part of the value has to be a number or a boolean, which it does not become without conversion. */
function losesType(node: Input, shape: Shape | undefined): boolean {
  if (shape === undefined) return false;
  switch (shape.kind) {
    case "structure":
      return someEntry(node, (name, value) => losesType(value, shape.members.get(name)?.shape));
    case "map":
      return someEntry(node, (_, value) => losesType(value, shape.value));
    case "list":
      return itemsOf(node)?.some((item) => losesType(item, shape.element)) ?? false;
    default:
      return node.kind === "scalar" && typeof (coerceText(node.value, shape.kind) ?? "") !== "string";
  }
}

function someEntry(node: Input, test: (name: string, value: Input) => boolean): boolean {
  return [...(entriesOf(node) ?? [])].some(([name, { value }]) => test(name, value));
}

/** What brackets would make another value, and a hash that might be the one item. */
function reportWrapped(conversion: Conversion, { node, name, item }: Slot, { element }: ListShape): void {
  const isItem = node.kind === "hash" && (element.kind === "structure" || element.kind === "map");
  const loses = losesType(node, element);
  if (!loses && !isItem) return;
  const at = placeOf(conversion, node);
  // Behind a comma of a list without brackets none can stand.
  const fixed = item === "bare" ? {} : { fix: bracketsAround(node) };
  const wrapped = loses
    ? listNeedsBrackets(at, { name, item }, { ...fixed, cli: { kind: "validation" } })
    : listWithoutBrackets(at, { name, item }, fixed);
  conversion.diagnostics.push(wrapped);
}

function bracketsAround({ start, end }: Range): Fix {
  return {
    title: "Put it in brackets",
    edits: [
      { range: { start, end: start }, newText: "[" },
      { range: { start: end, end }, newText: "]" },
    ],
  };
}
