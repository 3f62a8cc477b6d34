import type { Limits, MapShape, ScalarShape, Shape, StructureShape } from "@longhand/model";
import type { JsonValue } from "../../json-value.ts";
import { exampleTexts } from "./example-texts.ts";
import { fits } from "./fits.ts";

/** A shape, the name of the member that it stands in, and the structures around it. */
interface Site {
  readonly shape: Shape;
  readonly name: string;
  readonly around: readonly Shape[];
}

/**
 * One small value that keeps to the shape's limits, pattern and enum, as JSON carries it: of a structure the required members, or
 * the first one if none is; of a list one element. Undefined where no text that we know fits.
 */
export function exampleValue(shape: Shape, name: string): JsonValue | undefined {
  return exampleAt({ shape, name, around: [] });
}

function exampleAt({ shape, name, around }: Site): JsonValue | undefined {
  switch (shape.kind) {
    case "structure":
      return around.includes(shape) ? undefined : structureExample(shape, [...around, shape]);
    case "list": {
      const element = around.includes(shape) ? undefined : { shape: shape.element, name, around: [...around, shape] };
      const value = element && exampleAt(element);
      return value === undefined ? undefined : [value];
    }
    case "map":
      return around.includes(shape) ? undefined : mapExample(shape, name, [...around, shape]);
    default:
      return scalarExample(shape, name);
  }
}

function structureExample({ members, document }: StructureShape, around: readonly Shape[]): JsonValue | undefined {
  if (document) return {};
  const entries = [...members.values()].map(
    ({ name, shape, required }) => [name, exampleAt({ shape, name, around }), required] as const,
  );
  const required = entries.filter(([, , isRequired]) => isRequired);
  if (required.length > 0) return objectOf(required);
  return objectOf(entries.filter(([, value]) => value !== undefined).slice(0, 1));
}

/** Undefined where a value is. */
function objectOf(entries: readonly (readonly [string, JsonValue | undefined, boolean])[]): JsonValue | undefined {
  const known = entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return known.length < entries.length ? undefined : Object.fromEntries(known);
}

function mapExample({ key, value }: MapShape, name: string, around: readonly Shape[]): JsonValue | undefined {
  const entryKey = exampleAt({ shape: key, name: `${name} key`, around });
  const entryValue = exampleAt({ shape: value, name, around });
  return typeof entryKey !== "string" || entryValue === undefined
    ? undefined
    : Object.fromEntries([[entryKey, entryValue]]);
}

function scalarExample(shape: ScalarShape, name: string): JsonValue | undefined {
  switch (shape.kind) {
    case "string":
      return shape.enum?.[0] ?? textExample(shape, name);
    case "integer":
    case "long":
    case "float":
    case "double":
      return numberWithin(shape.limits);
    case "boolean":
      return true;
    case "timestamp":
      return "2026-01-31T12:00:00Z";
    case "blob":
      return "TG9uZ2hhbmQ=";
    default:
      return shape.kind satisfies never;
  }
}

function textExample(shape: ScalarShape, name: string): string | undefined {
  const meant = exampleTexts.filter(({ members }) => members?.test(name) ?? true);
  return meant.find(({ text }) => fits(text, shape))?.text;
}

/** The smallest that is allowed, and 1 rather than 0 where there is a choice. */
function numberWithin({ min = 1, max = Number.POSITIVE_INFINITY }: Limits): number {
  return Math.min(Math.max(min, 1), max);
}
