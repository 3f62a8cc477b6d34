import { childPointer, type Shape } from "@longhand/model";
import type { JsonObject, JsonValue } from "@longhand/validation";
import { isSameJson } from "../json/canonical-json.ts";
import { isList, isObject, membersOf, objectOf } from "../json/kinds.ts";
import { clear } from "./clear.ts";
import { updateOperation } from "./members.ts";

/** Settings after a patch. */
export interface Merged {
  readonly settings: JsonObject;
  /** JSON pointers of what the patch clears and nobody can. */
  readonly uncleared: readonly string[];
}

interface Visit {
  readonly pointer: string;
  readonly shape: Shape | undefined;
  /** Filled while merging. */
  readonly uncleared: string[];
}

/** Settings with a patch over them: objects and tags merge by name, lists are replaced or edited, `null` clears. */
export function mergePatch(base: JsonObject, patch: JsonObject): Merged {
  const uncleared: string[] = [];
  const merged = mergeObject(base, patch, { pointer: "", shape: updateOperation().input, uncleared });
  return { settings: withoutHollow(merged), uncleared };
}

/** Without its required child the service refuses these; an empty one says what no one says. */
function withoutHollow(settings: JsonObject): JsonObject {
  const isHollow = (name: string, value: JsonValue) =>
    /^(?:SmsConfiguration|UserPoolAddOns)$/.test(name) && isObject(value) && membersOf(value).length === 0;
  return objectOf(membersOf(settings).filter(([name, value]) => !isHollow(name, value)));
}

function mergeObject(base: JsonValue | undefined, patch: JsonObject, visit: Visit): JsonObject {
  const members = new Map(membersOf(base));
  for (const [name, change] of membersOf(patch)) {
    const below = { ...visit, pointer: childPointer(visit.pointer, name), shape: shapeBelow(visit.shape, name) };
    const merged = mergeValue(members.get(name), change, below);
    if (merged === undefined) members.delete(name);
    else members.set(name, merged);
  }
  return objectOf(members);
}

function mergeValue(base: JsonValue | undefined, patch: JsonValue, visit: Visit): JsonValue | undefined {
  if (patch === null) return clearedValue(base, visit);
  if (!isObject(patch)) return patch;
  if (visit.shape?.kind === "list" && isListEdit(patch)) return editList(base, patch);
  return mergeObject(base, patch, visit);
}

function clearedValue(base: JsonValue | undefined, { pointer, uncleared }: Visit): JsonValue | undefined {
  if (base === undefined) return undefined;
  const cleared = clear(pointer);
  switch (cleared.kind) {
    case "value":
      return cleared.value;
    case "absent":
      return undefined;
    case "impossible":
      uncleared.push(pointer);
      return base;
    default:
      return cleared satisfies never;
  }
}

function shapeBelow(shape: Shape | undefined, name: string): Shape | undefined {
  if (shape?.kind === "structure") return shape.members.get(name)?.shape;
  return shape?.kind === "map" ? shape.value : undefined;
}

/** True for `{"add": […]}`, `{"remove": […]}` and both together. */
function isListEdit(patch: JsonObject): boolean {
  const members = membersOf(patch);
  return members.length > 0 && members.every(([name, value]) => /^(?:add|remove)$/.test(name) && isList(value));
}

function editList(base: JsonValue | undefined, edit: JsonObject): readonly JsonValue[] {
  const [added, removed] = [listOf(edit["add"]), listOf(edit["remove"])];
  const isIn = (list: readonly JsonValue[]) => (item: JsonValue) => list.some((other) => isSameJson(item, other));
  const left = listOf(base).filter((item) => !isIn(removed)(item));
  return [...left, ...added.filter((item) => !isIn(left)(item))];
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return isList(value) ? value : [];
}
