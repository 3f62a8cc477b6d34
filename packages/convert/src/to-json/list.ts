import type { ListShape, Shape } from "@longhand/model";
import { childPointer } from "@longhand/model";
import { listNeedsBrackets, listWithoutBrackets } from "../diagnostics.ts";
import { entriesOf, type Input, itemsOf } from "../input.ts";
import type { JsonValue } from "../json-value.ts";
import { needsConversion } from "../needs-conversion.ts";
import { type Conversion, placeOf, type Slot } from "./conversion.ts";
import { plainToJson } from "./plain.ts";

/** A list item by item. In shorthand, any other value becomes the one item of a list, and is not converted further. */
export function listToJson(conversion: Conversion, slot: Slot, shape: ListShape): JsonValue {
  const items = itemsOf(slot.node);
  if (items !== undefined) {
    return items.map((node, index) =>
      conversion.convert(conversion, {
        ...slot,
        node,
        shape: shape.element,
        pointer: childPointer(slot.pointer, index),
      }),
    );
  }
  if (conversion.form !== "shorthand") return plainToJson(conversion, slot);
  if (slot.node.kind === "hash") reportWrapped(conversion, slot, shape);
  return [plainToJson(conversion, { ...slot, pointer: childPointer(slot.pointer, 0) })];
}

/** True when some part of the value has to be a number or a boolean, which it does not become without conversion. */
function losesType(node: Input, shape: Shape | undefined): boolean {
  const entries = entriesOf(node);
  if (entries === undefined || shape?.kind !== "structure") return false;
  return [...entries].some(([name, { value }]) => {
    const member = shape.members.get(name)?.shape;
    return member !== undefined && (needsConversion(member) || losesType(value, member));
  });
}

function reportWrapped(conversion: Conversion, { node, name }: Slot, { element }: ListShape): void {
  const { start, end } = node;
  const fix = {
    title: "Put it in brackets",
    edits: [
      { range: { start, end: start }, newText: "[" },
      { range: { start: end, end }, newText: "]" },
    ],
  };
  const at = placeOf(conversion, node);
  const wrapped = losesType(node, element)
    ? listNeedsBrackets(at, { name }, { fix, cli: { kind: "validation" } })
    : listWithoutBrackets(at, { name }, { fix });
  conversion.diagnostics.push(wrapped);
}
