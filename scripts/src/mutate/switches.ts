/** What the switches in a changed package look at: each of them stands before one change, which has a number. */
export interface Switches {
  /** The change that is switched on; -1 for none. */
  active: number;
  /** How often the active change was reached, and how often it may be. */
  hits: number;
  hitLimit: number;
  /** How often each place was passed with its change switched off, by the number of the change. */
  readonly passed: Uint32Array;
  /** Counts that the active change is reached. Throws when that is too often: then something never ends. */
  readonly hit: () => true;
}

/** Under this name the switches find it, in a process that looks for mutants. */
export const globalName = "__longhandSwitches";

/** Switches for so many changes, all of them off. */
export function createSwitches(count: number): Switches {
  const switches: Switches = {
    active: -1,
    hits: 0,
    hitLimit: Number.POSITIVE_INFINITY,
    passed: new Uint32Array(count),
    hit: () => {
      switches.hits += 1;
      if (switches.hits > switches.hitLimit)
        throw new Error(`The change is reached more than ${switches.hitLimit} times.`);
      return true;
    },
  };
  return switches;
}

/**
 * Puts switches that cost next to nothing in the place of those that the instrumenter writes. It calls functions that look a
 * name up in an object at each step, which makes code with thousands of switches some thirty times slower.
 */
export function lightSwitches(code: string): string {
  const light = code
    .replaceAll(/stryMutAct_9fa48\("(\d+)"\)/g, "($switches.active === $1 && $switches.hit())")
    .replaceAll(/stryCov_9fa48\(("\d+"(?:,\s*"\d+")*)\)/g, (_, ids: string) =>
      ids.replaceAll(/"(\d+)"/g, "$switches.passed[$1]++"),
    );
  return `const $switches = globalThis.${globalName};\n${light}`;
}
