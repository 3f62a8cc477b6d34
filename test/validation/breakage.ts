import { childPointer, type ListShape, type ScalarShape, type Shape, type StructureShape } from "@longhand/model";
import type { JsonObject, JsonValue } from "@longhand/validation";
import { isWithin, patternSamples } from "./valid-value.ts";

/** A way to spoil a valid value in one place. */
export interface Breakage {
  /** What has to be found: the code and the pointer. */
  readonly code: string;
  readonly pointer: string;
  /** The whole value with that one change. */
  readonly broken: JsonValue;
}

/** Every way to spoil a valid value that its shape gives: each limit of each part, one at a time. */
export function breakagesOf(shape: Shape, value: JsonValue): readonly Breakage[] {
  const own = [{ code: "shape/wrong-type", pointer: "", broken: null }];
  switch (shape.kind) {
    case "structure":
      if (shape.document) return [];
      return isObject(value) ? [...own, ...ofStructure(shape, value)] : own;
    case "list":
      return Array.isArray(value) ? [...own, ...ofList(shape, value)] : own;
    case "map":
      return isObject(value) ? [...own, ...ofMembers(value, () => shape.value)] : own;
    default:
      return [...own, ...ofScalar(shape)];
  }
}

function ofStructure(shape: StructureShape, value: JsonObject): readonly Breakage[] {
  const stranger = "NoSuchMember";
  const required = [...shape.members.values()].filter((member) => member.required);
  return [
    { code: "shape/unknown-member", pointer: `/${stranger}`, broken: { ...value, [stranger]: 1 } },
    ...required.map(({ name }) => ({
      code: "shape/missing-member",
      pointer: `/${name}`,
      broken: Object.fromEntries(Object.entries(value).filter(([given]) => given !== name)),
    })),
    ...ofMembers(value, (name) => shape.members.get(name)?.shape),
  ];
}

function ofMembers(value: JsonObject, shapeOf: (name: string) => Shape | undefined): readonly Breakage[] {
  return Object.entries(value).flatMap(([name, member]) => {
    const shape = shapeOf(name);
    const inner = shape === undefined ? [] : breakagesOf(shape, member);
    return inner.map((breakage) => lift(breakage, name, (broken) => ({ ...value, [name]: broken })));
  });
}

function ofList({ element, length: { min = 0, max } }: ListShape, value: readonly JsonValue[]): readonly Breakage[] {
  const [first] = value;
  const parts = value.flatMap((item, index) =>
    breakagesOf(element, item).map((breakage) => lift(breakage, index, (broken) => value.with(index, broken))),
  );
  return [
    ...(min === 0 ? [] : [{ code: "shape/too-few-items", pointer: "", broken: value.slice(0, min - 1) }]),
    ...(max === undefined || first === undefined
      ? []
      : [{ code: "shape/too-many-items", pointer: "", broken: Array.from({ length: max + 1 }, () => first) }]),
    ...parts,
  ];
}

function ofScalar(shape: ScalarShape): readonly Breakage[] {
  const { min, max } = shape.limits;
  switch (shape.kind) {
    case "string": {
      const strangers =
        shape.enum === undefined ? [] : ["no such value"].filter((text) => isWithin(shape.limits, text.length));
      return [
        ...lengths(shape, (count) => "x".repeat(count)),
        ...strangers.map((broken) => ({ code: "shape/unknown-value", pointer: "", broken })),
        ...patternSamples(shape, "misfits").map((broken) => ({ code: "shape/pattern-mismatch", pointer: "", broken })),
      ];
    }
    case "blob":
      return lengths(shape, (count) => new Uint8Array(count));
    case "integer":
    case "long":
      return [
        ...(min === undefined ? [] : [{ code: "shape/below-minimum", pointer: "", broken: min - 1 }]),
        ...(max === undefined ? [] : [{ code: "shape/above-maximum", pointer: "", broken: max + 1 }]),
      ];
    default:
      return [];
  }
}

function lengths({ limits: { min = 0, max } }: ScalarShape, make: (count: number) => JsonValue): readonly Breakage[] {
  return [
    ...(min === 0 ? [] : [{ code: "shape/too-short", pointer: "", broken: make(min - 1) }]),
    ...(max === undefined ? [] : [{ code: "shape/too-long", pointer: "", broken: make(max + 1) }]),
  ];
}

function lift(breakage: Breakage, segment: string | number, around: (broken: JsonValue) => JsonValue): Breakage {
  const pointer = childPointer("", segment) + breakage.pointer;
  return { ...breakage, pointer, broken: around(breakage.broken) };
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
