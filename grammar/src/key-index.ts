import type { Key, Pair } from "./ast.ts";

/** Finds the first pair with a key among those added so far. */
export interface KeyIndex {
  /** Adds a pair and returns the key of an earlier one with the same name. A pair whose value could not be read does not count. */
  add(pair: Pair): Key | undefined;
}

/** Up to this many keys are compared one by one: a map costs more than a tiny text takes altogether. */
const FewKeys = 24;

/** An index without pairs. */
export function createKeyIndex(): KeyIndex {
  const few: Key[] = [];
  let many: Map<string, Key> | undefined;
  return {
    add({ key, value }) {
      if (value.kind === "missing") return undefined;
      const first = many === undefined ? few.find(({ name }) => name === key.name) : many.get(key.name);
      if (first !== undefined) return first;
      if (many === undefined && few.push(key) > FewKeys) many = new Map(few.map((each) => [each.name, each]));
      else many?.set(key.name, key);
      return undefined;
    },
  };
}
