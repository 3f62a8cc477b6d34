import { type Operation, type Option, options, type Shape, type StructureShape } from "@longhand/model";

/** A structure somewhere in an option's value, and the text with which it begins there. */
export interface StructurePlace {
  readonly option: Option;
  readonly shape: StructureShape;
  /** Up to behind the brace; empty for the whole of a shorthand text. */
  readonly shorthand: string;
  readonly shorthandEnd: string;
  readonly json: string;
  readonly jsonEnd: string;
  /** JSON pointer of the structure in the option's value. */
  readonly pointer: string;
}

/** Every structure of every option of an operation, found in the model alone. */
export function structurePlaces(operation: Operation): readonly StructurePlace[] {
  return [...options(operation).values()].flatMap((option) => {
    const { shape } = option.member;
    const start = { option, shorthand: "", shorthandEnd: "", json: "", jsonEnd: "", pointer: "" };
    // A word of a list is one element of it in shorthand; in JSON the word is the whole list.
    if (shape.kind !== "list") return placesIn(shape, start, []);
    return placesIn(shape.element, { ...start, json: "[", jsonEnd: "]", pointer: "/0" }, []);
  });
}

type Around = Omit<StructurePlace, "shape">;

function placesIn(shape: Shape, around: Around, above: readonly Shape[]): readonly StructurePlace[] {
  if (above.includes(shape)) return [];
  const inner = [...above, shape];
  const isWhole = above.length === 0;
  switch (shape.kind) {
    case "structure": {
      const open = bracketed(around, "{", "}", isWhole);
      const below = [...shape.members.values()].flatMap((member) => {
        return placesIn(member.shape, named(open, member.name), inner);
      });
      return [{ ...open, shape }, ...below];
    }
    case "map":
      return placesIn(shape.value, named(bracketed(around, "{", "}", isWhole), "some-key"), inner);
    case "list":
      return placesIn(
        shape.element,
        { ...bracketed(around, "[", "]", isWhole), pointer: `${around.pointer}/0` },
        inner,
      );
    default:
      return [];
  }
}

function bracketed(around: Around, opening: string, closing: string, isWhole: boolean): Around {
  const json = { json: around.json + opening, jsonEnd: closing + around.jsonEnd };
  if (isWhole) return { ...around, ...json };
  return { ...around, ...json, shorthand: around.shorthand + opening, shorthandEnd: closing + around.shorthandEnd };
}

function named(around: Around, name: string): Around {
  const { shorthand, json, pointer } = around;
  return { ...around, shorthand: `${shorthand}${name}=`, json: `${json}"${name}": `, pointer: `${pointer}/${name}` };
}
