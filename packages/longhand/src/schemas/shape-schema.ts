import type { Limits, MapShape, ScalarShape, Shape, StructureShape } from "@longhand/model";
import { matcherOf } from "@longhand/validation";
import * as z from "zod";

/** A shape within itself this often is taken as any value: a schema has to end somewhere, and no request nests deeper. */
const MaxRepeats = 3;

/**
 * A zod schema of a shape: members, types, limits, patterns and enums as the model has them, lengths as the service counts
 * them (code points). Made anew at each call.
 */
export function shapeSchema(shape: Shape, around: readonly Shape[] = []): z.ZodType {
  if (around.filter((outer) => outer === shape).length >= MaxRepeats) return z.unknown();
  const inside = [...around, shape];
  switch (shape.kind) {
    case "structure":
      return structureSchema(shape, inside);
    case "map":
      return mapSchema(shape, inside);
    case "list":
      return arraySchema(shapeSchema(shape.element, inside), shape.length);
    default:
      return scalarSchema(shape);
  }
}

function structureSchema(shape: StructureShape, inside: readonly Shape[]): z.ZodType {
  if (shape.document) return z.json();
  const members = [...shape.members.values()].map(({ name, shape: memberShape, required }) => {
    const schema = shapeSchema(memberShape, inside);
    return [name, required ? schema : schema.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(members));
}

function mapSchema({ key, value, length }: MapShape, inside: readonly Shape[]): z.ZodType {
  const keys = key.kind === "string" ? stringSchema(key) : z.string();
  const entries = z.record(keys, shapeSchema(value, inside));
  return entries.refine((map) => isWithin(Object.keys(map).length, length), `${rangeText(length)} entries`);
}

function arraySchema(element: z.ZodType, { min, max }: Limits): z.ZodType {
  const list = z.array(element).min(min ?? 0);
  return max === undefined ? list : list.max(max);
}

function scalarSchema(shape: ScalarShape): z.ZodType {
  const { min, max } = shape.limits;
  switch (shape.kind) {
    case "boolean":
      return z.boolean();
    case "integer":
    case "long":
      return z
        .int()
        .min(min ?? Number.MIN_SAFE_INTEGER)
        .max(max ?? Number.MAX_SAFE_INTEGER);
    case "float":
    case "double":
      return z.number();
    case "timestamp":
      return z.union([z.string(), z.number()]);
    case "blob":
      return blobSchema(shape);
    case "string":
      return shape.enum === undefined ? stringSchema(shape) : z.enum(shape.enum);
    default:
      return shape.kind satisfies never;
  }
}

/** JSON carries bytes as base64 text; the limits count the bytes. */
function blobSchema({ limits }: ScalarShape): z.ZodType {
  const bytes = (text: string) => Math.floor((text.replace(/=+$/, "").length * 3) / 4);
  return z.base64().refine((text) => isWithin(bytes(text), limits), `${rangeText(limits)} bytes`);
}

function stringSchema({ limits, pattern }: ScalarShape): z.ZodString {
  const matcher = pattern === undefined ? undefined : matcherOf(pattern);
  const { min, max } = limits;
  return (
    z
      .string()
      // zod's own limits count UTF-16 units. JSON Schema counts code points, and gets the limits as they are.
      .meta({ ...(min === undefined ? {} : { minLength: min }), ...(max === undefined ? {} : { maxLength: max }) })
      .refine((text) => isWithin(Array.from(text).length, limits), `${rangeText(limits)} characters`)
      .refine((text) => matcher?.(text) === undefined, `must match ${pattern}`)
  );
}

function isWithin(count: number, { min = 0, max = Number.POSITIVE_INFINITY }: Limits): boolean {
  return min <= count && count <= max;
}

function rangeText({ min = 0, max }: Limits): string {
  return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}
