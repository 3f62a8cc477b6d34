import type { Item } from "./value-at.ts";

/** An element that stood in the list before. */
export interface RepeatedItem<Value> {
  readonly item: Item<Value>;
  readonly first: Item<Value>;
}

/** The elements that equal an earlier one, each with the first of its kind; only values without parts can be equal. */
export function repeatedItems<Value>(items: readonly Item<Value>[]): readonly RepeatedItem<Value>[] {
  const firsts = new Map<Value, Item<Value>>();
  return items.flatMap((item) => {
    const first = firsts.get(item.value);
    if (first !== undefined) return [{ item, first }];
    firsts.set(item.value, item);
    return [];
  });
}
