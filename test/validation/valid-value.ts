import type { Limits, MapShape, ScalarShape, Shape, StructureShape } from "@longhand/model";
import type { JsonValue } from "@longhand/validation";
import * as fc from "fast-check";
import { cognitoPatterns } from "./cognito-patterns.ts";

/** Values that a shape of `cognito-idp` allows. */
export function validValue(shape: Shape): fc.Arbitrary<JsonValue> {
  switch (shape.kind) {
    case "structure":
      return validStructure(shape);
    case "list":
      return fc.array(validValue(shape.element), between(shape.length, 3));
    case "map":
      return validMap(shape);
    default:
      return validScalar(shape);
  }
}

/** Values of a pattern that the table has, and that the limits allow. */
export function patternSamples({ pattern, limits }: ScalarShape, column: "fits" | "misfits"): readonly string[] {
  const row = cognitoPatterns.find(([text]) => text === pattern);
  const samples = (column === "fits" ? row?.[1] : row?.[2]) ?? [];
  return samples.filter((text) => isWithin(limits, [...text].length));
}

/** True for a number that is neither too small nor too large. */
export function isWithin(
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Limits,
  value: number,
): boolean {
  return min <= value && value <= max;
}

function validStructure({ members }: StructureShape): fc.Arbitrary<JsonValue> {
  const values = Object.fromEntries([...members.values()].map(({ name, shape }) => [name, validValue(shape)]));
  const requiredKeys = [...members.values()].filter(({ required }) => required).map(({ name }) => name);
  return fc.record(values, { requiredKeys });
}

function validMap({ key, value, length }: MapShape): fc.Arbitrary<JsonValue> {
  const keys = validValue(key).map(String);
  const { minLength, maxLength } = between(length, 2);
  return fc.dictionary(keys, validValue(value), { minKeys: minLength, maxKeys: maxLength });
}

function validScalar(shape: ScalarShape): fc.Arbitrary<JsonValue> {
  const { min = 0, max = 1_000_000 } = shape.limits;
  switch (shape.kind) {
    case "string":
      return validText(shape);
    case "integer":
    case "long":
      return fc.integer({ min, max });
    case "float":
    case "double":
    case "timestamp":
      return fc.double({ min, max, noNaN: true });
    case "boolean":
      return fc.boolean();
    case "blob":
      return fc.uint8Array(between(shape.limits, 5));
    default:
      return shape.kind satisfies never;
  }
}

function validText(shape: ScalarShape): fc.Arbitrary<string> {
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum);
  if (shape.pattern === undefined) return fc.string({ unit: "binary", ...between(shape.limits, 8) });
  const samples = patternSamples(shape, "fits");
  if (samples.length === 0) throw new Error(`The table has no value for ${shape.name}.`);
  return fc.constantFrom(...samples);
}

/** A few more than the least, and no more than the most. */
function between(
  { min = 0, max = Number.POSITIVE_INFINITY }: Limits,
  more: number,
): { minLength: number; maxLength: number } {
  return { minLength: min, maxLength: Math.min(max, min + more) };
}
