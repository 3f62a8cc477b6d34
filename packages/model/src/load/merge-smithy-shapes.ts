import { isJsonObject, type JsonObject } from "./located.ts";

/**
 * A Smithy shape with the content of another below it, as a mixin gives it: traits and members of `own` win over equal
 * ones of `base`, a member keeps the traits of both, lists (errors, operations) are joined.
 */
export function mergeSmithyShapes(base: JsonObject, own: JsonObject): JsonObject {
  return mergeObjects(base, own, mergeField);
}

/** A mixin without the traits that it keeps for itself. */
export function withoutLocalTraits(mixin: JsonObject): JsonObject {
  const traits = mixin["traits"];
  if (!isJsonObject(traits)) {
    return mixin;
  }
  const mark = traits["smithy.api#mixin"];
  const local = isJsonObject(mark) && Array.isArray(mark["localTraits"]) ? mark["localTraits"] : [];
  const kept = Object.entries(traits).filter(([id]) => id !== "smithy.api#mixin" && !local.includes(id));
  return { ...mixin, traits: Object.fromEntries(kept) };
}

function mergeField(name: string, base: unknown, own: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(own)) {
    return [...base, ...own];
  }
  if (!isJsonObject(base) || !isJsonObject(own)) {
    return own;
  }
  switch (name) {
    case "members":
      return mergeObjects(base, own, (_, baseMember, ownMember) =>
        isJsonObject(baseMember) && isJsonObject(ownMember) ? mergeSmithyShapes(baseMember, ownMember) : ownMember,
      );
    case "member":
    case "key":
    case "value":
      return mergeSmithyShapes(base, own);
    case "traits":
      return mergeObjects(base, own, (_, _baseTrait, ownTrait) => ownTrait);
    default:
      return own;
  }
}

/** Built from entries, since a member may be called `__proto__` or `constructor`. */
function mergeObjects(
  base: JsonObject,
  own: JsonObject,
  merge: (name: string, base: unknown, own: unknown) => unknown,
): JsonObject {
  const entries = new Map(Object.entries(base));
  for (const [name, value] of Object.entries(own)) {
    entries.set(name, entries.has(name) ? merge(name, entries.get(name), value) : value);
  }
  return Object.fromEntries(entries);
}
