/** The names met so far: a list, and a set once a search through the list would cost more than one in a set. */
export interface Names {
  readonly list: string[];
  set: Set<string> | undefined;
}

/** A set in a text of few pairs costs 0.2 µs, which is a third of the reading. */
const longestList = 24;

/** Adds a name; false when it was there already. */
export function addName(names: Names, name: string): boolean {
  const { list, set } = names;
  if (set === undefined ? list.includes(name) : set.has(name)) {
    return false;
  }
  if (list.length < longestList) {
    list.push(name);
  } else {
    names.set = (set ?? new Set(list)).add(name);
  }
  return true;
}
