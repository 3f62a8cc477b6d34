/*
 * Takes the place of uvu in a process that runs the same tests again and again: it keeps them instead of running them.
 */

type Handler = (context: Record<string, unknown>) => unknown;

/** What stands around the tests of a suite. */
export interface Hooks {
  readonly before: Handler[];
  readonly after: Handler[];
  readonly beforeEach: Handler[];
  readonly afterEach: Handler[];
}

/** A test that a file has defined. */
export interface KeptTest {
  readonly name: string;
  readonly handler: Handler;
  readonly hooks: Hooks;
}

/** Every test so far, in order. */
export const keptTests: KeptTest[] = [];

interface Hook {
  (handler: Handler): void;
  each: (handler: Handler) => void;
}

interface Suite {
  (name: string, handler: Handler): void;
  readonly before: Hook;
  readonly after: Hook;
  readonly only: (name: string, handler: Handler) => void;
  readonly skip: (name: string, handler: Handler) => void;
  readonly run: () => void;
}

/** Starts a suite, as uvu's function of that name does. */
export function suite(suiteName: string): Suite {
  const hooks: Hooks = { before: [], after: [], beforeEach: [], afterEach: [] };
  const keep = (name: string, handler: Handler) => {
    keptTests.push({ name: `${suiteName} ${name}`, handler, hooks });
  };
  return Object.assign(keep, {
    before: hookInto(hooks.before, hooks.beforeEach),
    after: hookInto(hooks.after, hooks.afterEach),
    only: keep,
    skip: () => undefined,
    run: () => undefined,
  });
}

function hookInto(once: Handler[], each: Handler[]): Hook {
  const add = (list: Handler[]) => (handler: Handler) => {
    list.push(handler);
  };
  return Object.assign(add(once), { each: add(each) });
}

/** The suite of a file that names none. */
export const test = suite("");
