import type { Coverage } from "./coverage.ts";
import type { AskedTest, Inquiry } from "./question.ts";

/** A test that takes longer is asked only about mutants that no quicker one reaches. Milliseconds. */
const quick = 200;

/** How often a test may reach a mutant that it reached so often before: far more often, and it is taken for endless. */
const hitLimit = (hits: number) => 1000 + 10 * hits;

/** Asks the tests that reach a mutant. */
export function askAboutReached(mutant: number, coverage: Coverage): Inquiry {
  const reaching = coverage.byMutant.get(mutant) ?? new Map<number, number>();
  return inquire(mutant, [...reaching.keys()], coverage, (index) => hitLimit(reaching.get(index) ?? 0));
}

/**
 * Asks every test about a mutant that runs once for a process: what was made then shows anywhere. Those that are `near` come first, because they
 * run what else is in its file.
 */
export function askAboutOnce(mutant: number, coverage: Coverage, near: ReadonlySet<number>): Inquiry {
  const { tests } = inquire(mutant, [...coverage.tests.keys()], coverage, () => hitLimit(100_000));
  const isNear = ({ index }: AskedTest) => near.has(index);
  return { mutant, tests: [...tests.filter(isNear), ...tests.filter((test) => !isNear(test))] };
}

/** Asks the tests that run what is in the file of a mutant, in a process of their own. */
export function askAboutFile(mutant: number, coverage: Coverage, near: ReadonlySet<number>): Inquiry {
  return inquire(mutant, [...near], coverage, () => hitLimit(100_000));
}

/** Asks every test while nothing is changed. */
export function askAboutNothing(coverage: Coverage): Inquiry {
  return askAboutOnce(-1, coverage, new Set());
}

/** Asks the quickest tests, most of them, while nothing is changed: enough that what is made once is made. */
export function warmUp(coverage: Coverage): Inquiry {
  const { mutant, tests } = askAboutNothing(coverage);
  return { mutant, tests: tests.slice(0, Math.ceil(tests.length * 0.8)) };
}

/** The quickest tests come first: most mutants do not get past them. */
function inquire(
  mutant: number,
  reaching: readonly number[],
  { tests }: Coverage,
  limitOf: (index: number) => number,
): Inquiry {
  const timeOf = (index: number) => tests[index]?.milliseconds ?? 0;
  const passing = reaching.filter((index) => tests[index]?.passed).sort((a, b) => timeOf(a) - timeOf(b));
  const quickOnes = passing.filter((index) => timeOf(index) <= quick);
  const chosen = quickOnes.length > 0 ? quickOnes : passing.slice(0, 1);
  const asked = chosen.map(
    (index): AskedTest => ({ index, hitLimit: limitOf(index), patience: 300 + 20 * timeOf(index) }),
  );
  return { mutant, tests: asked };
}
