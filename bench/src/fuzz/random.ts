/** A source of chance that gives the same sequence for the same seed. */
export interface Random {
  /** A whole number from 0 up to but not including `limit`. */
  readonly below: (limit: number) => number;
  /** One of the list, which is not empty. */
  readonly pick: <Item>(list: readonly Item[]) => Item;
  /** True in `percent` of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  /** As many results of `make` as chance wants, from `least` to `most`. */
  readonly many: <Item>(least: number, most: number, make: () => Item) => Item[];
}

/** Starts a sequence. The seed is a whole number; its lower 32 bits count. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  // Mulberry32 (Tommy Ettinger, public domain): one 32-bit state, good enough for texts.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Item>(list: readonly Item[]): Item => {
    for (const item of list.slice(below(list.length))) {
      return item;
    }
    throw new RangeError("There is nothing to pick from.");
  };
  const many = <Item>(least: number, most: number, make: () => Item) =>
    Array.from({ length: least + below(most - least + 1) }, make);
  return { below, pick, chance: (percent) => next() * 100 < percent, many };
}
