import type { ScalarKind } from "../shape.ts";
import { noTraits, type ShapeFacts } from "./facts.ts";

const scalars: readonly (readonly [ScalarKind, readonly string[]])[] = [
  ["blob", ["Blob"]],
  ["boolean", ["Boolean", "PrimitiveBoolean"]],
  ["string", ["String"]],
  ["integer", ["Byte", "Short", "Integer", "PrimitiveByte", "PrimitiveShort", "PrimitiveInteger"]],
  ["long", ["Long", "BigInteger", "PrimitiveLong"]],
  ["float", ["Float", "PrimitiveFloat"]],
  ["double", ["Double", "BigDecimal", "PrimitiveDouble"]],
  ["timestamp", ["Timestamp"]],
];

const shapes: readonly ShapeFacts[] = [
  ...scalars.flatMap(([kind, names]) => names.map((name) => ({ kind, name, traits: noTraits }))),
  { kind: "structure", name: "Document", traits: { document: true }, members: [] },
  { kind: "structure", name: "Unit", traits: noTraits, members: [] },
];

/** The shapes that every Smithy model may use without writing them down. Source: the prelude of Smithy 1 and 2. */
export const smithyPrelude: ReadonlyMap<string, ShapeFacts> = new Map(
  shapes.map((facts) => [`smithy.api#${facts.name}`, facts]),
);
