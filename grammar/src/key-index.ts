import type { Key, Pair } from "./ast.ts";

/** The keys of the pairs read so far, once there are many of them. */
export interface KeyIndex {
  many: Map<string, Key> | undefined;
}

/** Up to this many keys are compared one by one: a map costs more than a tiny text takes altogether. */
const FewKeys = 24;

/**
 * The key of an earlier pair with the same name as this one, which is then added. A pair whose value could not be read does not
 * count.
 */
export function findEarlierKey(index: KeyIndex, earlier: readonly Pair[], { key, value }: Pair): Key | undefined {
  if (value.kind === "missing") return undefined;
  if (earlier.length < FewKeys) return findAmongFew(earlier, key.name);
  index.many ??= indexOf(earlier);
  const first = index.many.get(key.name);
  if (first === undefined) index.many.set(key.name, key);
  return first;
}

function findAmongFew(pairs: readonly Pair[], name: string): Key | undefined {
  for (const { key, value } of pairs) if (key.name === name && value.kind !== "missing") return key;
  return undefined;
}

function indexOf(pairs: readonly Pair[]): Map<string, Key> {
  const index = new Map<string, Key>();
  for (const { key, value } of pairs) if (value.kind !== "missing" && !index.has(key.name)) index.set(key.name, key);
  return index;
}
