import { field, fields, isJsonObject, items, type JsonObject, type Located, report, text } from "./located.ts";
import { mergeSmithyShapes, withoutLocalTraits } from "./merge-smithy-shapes.ts";

/** Mixins within mixins, at most; a model beyond that is broken, and no depth may cost us the stack. */
const maxMixinDepth = 100;

interface Flattening {
  /** By shape ID, as the model writes them. */
  readonly written: ReadonlyMap<string, Located>;
  /** What `apply` statements add, by shape ID. */
  readonly applied: ReadonlyMap<string, JsonObject>;
  readonly flat: Map<string, Located>;
}

/**
 * The shapes of a Smithy JSON AST by shape ID, with mixins and `apply` statements worked into them. A shape keeps its own
 * pointer, also for what a mixin gave it. Source: the Smithy 2.0 specification, chapters "JSON AST" and "Mixins".
 */
export function readSmithyShapes(at: Located): ReadonlyMap<string, Located> {
  const written = new Map(fields(at).filter(([, shape]) => field(shape, "type").value !== "apply"));
  const flattening: Flattening = { written, applied: readApplied(at, written), flat: new Map() };
  for (const id of written.keys()) {
    flatten(flattening, id, []);
  }
  return flattening.flat;
}

function flatten(flattening: Flattening, id: string, path: readonly string[]): Located | undefined {
  const known = flattening.flat.get(id);
  const shape = flattening.written.get(id);
  if (known !== undefined || shape === undefined) {
    return known;
  }
  const mixins = field(shape, "mixins");
  if (path.includes(id) || path.length === maxMixinDepth) {
    report(mixins, "Mixins contain each other, or nest too deep.");
    return undefined;
  }
  let value = isJsonObject(shape.value) ? shape.value : {};
  for (const mixin of items(mixins).toReversed()) {
    const target = text(field(mixin, "target"));
    const base = flatten(flattening, target, [...path, id])?.value;
    if (isJsonObject(base)) {
      value = mergeSmithyShapes(withoutLocalTraits(base), value);
    } else {
      report(mixin, `The model has no mixin \`${target}\`.`);
    }
  }
  const flat = { ...shape, value: mergeSmithyShapes(value, flattening.applied.get(id) ?? {}) };
  flattening.flat.set(id, flat);
  return flat;
}

/** `apply` statements, keyed `ns#Shape` or `ns#Shape$member`, as content to merge into the shape. */
function readApplied(at: Located, written: ReadonlyMap<string, Located>): Map<string, JsonObject> {
  const applied = new Map<string, JsonObject>();
  for (const [key, statement] of fields(at)) {
    if (field(statement, "type").value === "apply") {
      const [id = "", member] = key.split("$");
      const shape = written.get(id);
      const traits = { traits: field(statement, "traits").value };
      const added = member === undefined ? traits : memberContent(shape, member, traits);
      applied.set(id, mergeSmithyShapes(applied.get(id) ?? {}, added));
    }
  }
  return applied;
}

/** Lists and maps have their members as fields, everything else under `members`. */
function memberContent(shape: Located | undefined, member: string, content: JsonObject): JsonObject {
  const type = shape === undefined ? undefined : field(shape, "type").value;
  const named = Object.fromEntries([[member, content]]);
  return type === "list" || type === "set" || type === "map" ? named : { members: named };
}
