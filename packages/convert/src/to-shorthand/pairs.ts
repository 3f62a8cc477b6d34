import type { Shape } from "@longhand/model";
import { childPointer } from "@longhand/model";
import type { JsonObject } from "../json-value.ts";
import type { Position } from "./scalar.ts";
import { prepend, type Writer } from "./writer.ts";
import { refuse, type WriteValue } from "./written.ts";

/** Letters, digits and six marks, all ASCII: what a key of shorthand is made of. */
const Key = /^[\w.#/:-]*$/;

/** The members of an object to write, by a structure's members or a map's value. */
export interface WrittenPairs {
  readonly members: JsonObject;
  readonly shape: Shape | undefined;
  readonly position: Position;
  readonly pointer: string;
}

/** Writes the members of an object as `key=value` pairs, in their order. */
export function writePairs(
  writer: Writer,
  { members, shape, position, pointer }: WrittenPairs,
  writeValue: WriteValue,
): void {
  const entries = Object.entries(members);
  for (const [index, [name, value]] of [...entries.entries()].reverse()) {
    const child = childPointer(pointer, name);
    if (!Key.test(name)) refuse(writer, child, "a key of shorthand has ASCII letters, digits and `-_.#/:` alone");
    writeValue(writer, { value, shape: memberShape(shape, name), position, pointer: child });
    prepend(writer, `${name}=`);
    if (index > 0) prepend(writer, ",");
  }
}

function memberShape(shape: Shape | undefined, name: string): Shape | undefined {
  if (shape?.kind === "map") return shape.value;
  return shape?.kind === "structure" && !shape.document ? shape.members.get(name)?.shape : undefined;
}
