import type { JsonValue } from "@longhand/convert";
import type { ScalarShape, Shape } from "@longhand/model";
import * as fc from "fast-check";

/** Characters that mean something to shorthand, to JSON, to a shell or to argparse, and some that mean nothing. */
const text = fc.string({
  unit: fc.constantFrom(
    ..."ab1 ,='\"\\{}[]-#@:/.$`~&*|<>!?\n\té",
    "😀",
    "\u00a0",
    "\ufeff",
    "{####}",
    "file://",
    "https://",
    "true",
  ),
  maxLength: 8,
});

const key = fc.oneof(fc.stringMatching(/^[\w.#/:-]{1,6}$/), text);

/** Values of a shape, with any texts and numbers: the AWS CLI takes more than the service. */
export function anyValue(shape: Shape): fc.Arbitrary<JsonValue> {
  switch (shape.kind) {
    case "structure": {
      const members = [...shape.members].map(([name, member]) => [name, anyValue(member.shape)] as const);
      return fc.record<Record<string, JsonValue>>(Object.fromEntries(members), { requiredKeys: [] });
    }
    case "list":
      return fc.array(anyValue(shape.element), { maxLength: 3 });
    case "map":
      return fc.dictionary(key, anyValue(shape.value), { maxKeys: 3 });
    default:
      return anyScalar(shape);
  }
}

function anyScalar({ kind, enum: choices }: ScalarShape): fc.Arbitrary<JsonValue> {
  switch (kind) {
    case "boolean":
      return fc.boolean();
    case "integer":
    case "long":
      return fc.integer();
    default:
      return choices === undefined ? text : fc.oneof(fc.constantFrom(...choices), text);
  }
}
