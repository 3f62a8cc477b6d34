import type { PlainJson } from "@longhand/convert";
import type { ScalarShape, Shape, StructureShape } from "@longhand/model";
import type { Random } from "../random.ts";
import { soup } from "../syntax/generators/soup.ts";

/** Texts that shorthand has to say with care, or that look like something else. */
const texts: readonly string[] = [
  ...["", "b", "x y", "8", "-1", "true", "null", "a,b", "\\", "b\\", "\\,", "it's", 'say "hi"', `'"`, "'\\", "a=b"],
  ...["{", "}", "[x", "]", "{a}", " b ", "\t", "a\nb", "😀", "\ud83d", "é", "\u00a0", "\u001c", "\ufeff", "<v>"],
  ...["file://f", "fileb://f", "http://h", "-x", "--", "@", "{####}", "{##Click##}", "__proto__"],
];

const names: readonly string[] = ["a", "Key", "Team Name", "x.y", "p/q", "", "1", "__proto__", "é", "a=b", "file://k"];

/** Numbers at which a reader of digits, or a double, changes its mind. */
const numbers: readonly number[] = [0, -0, 1, 8, -1, 0.5, -1.5, 1e21, 1e-7, 2 ** 53, 4294967296, 1e308];

/** How deep values nest that may nest without end. */
const deepest = 5;

/** Any value of a shape, of the wrong kind once in a while. */
export function anyValue(random: Random, shape: Shape, depth = 0): PlainJson {
  if (random.chance(4) || depth > deepest)
    return random.pick<PlainJson>([null, true, 8, "b", [], {}, ["b"], { a: "b" }]);
  switch (shape.kind) {
    case "structure":
      return anyStructure(random, shape, depth);
    case "list":
      return random.many(0, 3, () => anyValue(random, shape.element, depth + 1));
    case "map":
      return Object.fromEntries(
        random.many(0, 3, () => [anyText(random, names), anyValue(random, shape.value, depth + 1)]),
      );
    default:
      return anyScalar(random, shape);
  }
}

function anyStructure(random: Random, { members }: StructureShape, depth: number): PlainJson {
  const all = [...members.values()];
  const most = Math.min(all.length, depth === 0 ? 6 : 3);
  const chosen = random.many(Math.min(1, most), most, () => random.pick(all));
  return Object.fromEntries(chosen.map(({ name, shape }) => [name, anyValue(random, shape, depth + 1)]));
}

function anyScalar(random: Random, { kind, enum: known }: ScalarShape): PlainJson {
  switch (kind) {
    case "boolean":
      return random.chance(50);
    case "integer":
    case "long":
    case "float":
    case "double":
      return random.chance(50) ? random.pick(numbers) : random.below(2 ** 31) - 2 ** 30;
    default:
      return known === undefined || random.chance(10) ? anyText(random, texts) : random.pick(known);
  }
}

function anyText(random: Random, usual: readonly string[]): string {
  return random.chance(80) ? random.pick(usual) : soup(random);
}
